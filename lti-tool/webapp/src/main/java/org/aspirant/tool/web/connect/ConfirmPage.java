package org.aspirant.tool.web.connect;

import java.util.List;
import java.util.Map;
import org.aspirant.tool.platformlink.connect.invitation.Applicant;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Who wants to register the tool, before anything is set up.
 *
 * @param action where the button leads
 * @param parameters that the platform added; the button sends them along
 */
public record ConfirmPage(
        Frame frame, Applicant applicant, String action, Map<String, List<String>> parameters)
        implements Page {

    @Override
    public String template() {
        return "connect/confirm.jte";
    }

    /** The parameters of a registration, and nothing else that came along. */
    public List<Map.Entry<String, List<String>>> carried() {
        return parameters.entrySet().stream()
                .filter(
                        parameter ->
                                parameter.getKey().equals("openid_configuration")
                                        || parameter.getKey().equals("registration_token"))
                .toList();
    }
}
