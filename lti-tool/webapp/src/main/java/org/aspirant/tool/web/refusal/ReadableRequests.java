package org.aspirant.tool.web.refusal;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.page.PageWriter;

/**
 * Lets nothing through that the server takes and the resources' framework fails at: an address that
 * is none is refused here, and a header that cannot be read counts as not sent.
 */
@WebFilter("/*")
public class ReadableRequests implements Filter {

    private static final int BAD_REQUEST = 400;

    @Inject Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (isAddress(asked)) {
            chain.doFilter(new ReadableHeaders(asked), response);
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    private static boolean isAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURL() + (query == null ? "" : "?" + query);
        try {
            // Names with an underscore are no hosts to this class, and are found inside networks.
            return new URI(address).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        Response refusal =
                refusals.refuse(
                        BAD_REQUEST,
                        "form",
                        Messages.in(List.of()),
                        "an address that is none",
                        Map.of());
        response.setStatus(refusal.getStatus());
        response.setContentType("text/html;charset=utf-8");
        AnswerHeaders.ofPublicPage().forEach(response::setHeader);
        PageWriter.draw((Page) refusal.getEntity(), response.getOutputStream());
    }
}
