package org.aspirant.tool.platformlink.connect;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.CanvasConfiguration;
import org.aspirant.lti.dynamic.ToolMessage;
import org.aspirant.lti.dynamic.ToolProfile;
import org.aspirant.tool.platformlink.placing.LinkValues;

/** What this tool says of itself wherever somebody connects it. */
public final class ToolDescription {

    private static final String NAME = "Aspirant";

    private final ToolProfile profile;
    private final URI canvas;

    /**
     * @param base address of the tool, without a slash at its end
     */
    public ToolDescription(URI base) {
        URI launch = URI.create(base + "/lti/launch");
        this.canvas = URI.create(base + "/lti/canvas.json");
        this.profile =
                new ToolProfile(
                        NAME,
                        "Simulations, assessment and portfolios for school leaders in preparation.",
                        URI.create(base + "/lti/login"),
                        launch,
                        URI.create(base + "/lti/jwks"),
                        Optional.of(URI.create(base + "/assets/icon.svg")),
                        EnumSet.allOf(LtiScope.class),
                        Set.of("name", "given_name", "family_name", "email"),
                        Map.of(),
                        List.of(
                                new ToolMessage(
                                        ToolMessage.RESOURCE_LINK,
                                        launch,
                                        NAME,
                                        List.of(ToolMessage.COURSE_NAVIGATION),
                                        LinkValues.ofCourse()),
                                new ToolMessage(
                                        ToolMessage.DEEP_LINKING, launch, NAME, selections())),
                        "aspirant");
    }

    private static List<String> selections() {
        return Stream.concat(
                        Stream.of(ToolMessage.CONTENT_AREA), ToolMessage.CANVAS_SELECTIONS.stream())
                .toList();
    }

    public ToolProfile profile() {
        return profile;
    }

    /** The document that a Canvas administrator enters by its address. */
    public String canvasJson() {
        return CanvasConfiguration.of(profile);
    }

    /** Where that document lies. */
    public URI canvas() {
        return canvas;
    }

    public String name() {
        return profile.name();
    }

    public String description() {
        return profile.description();
    }

    public URI login() {
        return profile.login();
    }

    public URI launch() {
        return profile.launch();
    }

    public URI keys() {
        return profile.keys();
    }

    /** One a line, as forms for scopes want them. */
    public String scopes() {
        return profile.scopes().stream()
                .sorted()
                .map(LtiScope::urn)
                .collect(Collectors.joining("\n"));
    }
}
