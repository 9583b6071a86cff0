package org.aspirant.academy.content.pack;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.district.DistrictOutcome;
import org.aspirant.academy.content.district.DistrictProfile;
import org.aspirant.academy.content.district.DistrictReader;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.rubric.framework.Framework;

/** Reads the district that a pack names, and holds its frameworks to it. */
final class DistrictReading {

    private final ContentSource source;
    private final List<ContentProblem> problems;
    private final Shelf shelf;

    DistrictReading(ContentSource source, List<ContentProblem> problems, Shelf shelf) {
        this.source = source;
        this.problems = problems;
        this.shelf = shelf;
    }

    /** The district, or empty if none is named or, with problems, if it cannot be read. */
    Optional<DistrictProfile> read(Cursor listing) {
        if (!listing.has("profile")) {
            return Optional.empty();
        }
        String path = listing.text("profile");
        var text = source.text(path);
        if (text.isEmpty()) {
            problems.add(
                    listing.at("profile")
                            .problem(
                                    "missing-file",
                                    "there is no file '" + path + "'",
                                    "write it, or take the line out"));
            return Optional.empty();
        }
        var outcome = DistrictReader.read(source.name(path), text.get());
        if (outcome instanceof DistrictOutcome.Refused refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
        var read = (DistrictOutcome.Read) outcome;
        shelf.add(
                Kind.DISTRICT,
                read.profile().id(),
                read.profile().version(),
                CanonicalText.sha256(read.canonical()),
                Shelf.version(source.name(path), text.get()));
        return Optional.of(read.profile());
    }

    /** A framework of a pack that names its district is that district's own. */
    static void tie(DistrictProfile district, Shelf shelf, List<ContentProblem> problems) {
        for (Framework framework : shelf.frameworks()) {
            if (!framework.profile().equals(district.id())) {
                var document =
                        shelf.documents().stream()
                                .filter(one -> one.kind() == Kind.FRAMEWORK)
                                .filter(one -> one.id().equals(framework.id()))
                                .findFirst()
                                .orElseThrow();
                problems.add(
                        document.at()
                                .problem(
                                        "profile",
                                        "the framework is one for '"
                                                + framework.profile()
                                                + "', the pack's district is '"
                                                + district.id()
                                                + "'",
                                        "write 'profile: " + district.id() + "'"));
            }
        }
    }
}
