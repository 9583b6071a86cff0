package org.aspirant.practicelms.services;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.Response;

/** Refusals of the services, in the form of each manner. */
final class ServiceErrors {

    private ServiceErrors() {}

    static Response of(Manner manner, int status, String reason, Request request) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (manner == Manner.MOODLE) {
            Map<String, Object> echo = new LinkedHashMap<>();
            echo.put("method", request.method());
            echo.put("url", request.target());
            echo.put("accept", request.header("Accept").orElse(""));
            echo.put("contentType", request.header("Content-Type").orElse(""));
            body.put("status", status);
            body.put("reason", reason);
            body.put("request", echo);
        } else {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("type", status);
            error.put("message", reason);
            body.put("errors", error);
        }
        return Response.json(status, StrictJson.write(body));
    }
}
