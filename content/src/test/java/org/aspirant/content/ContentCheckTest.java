package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.PackDocument;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.academy.content.release.Released;
import org.aspirant.academy.content.release.ReleasedJson;
import org.junit.jupiter.api.Test;

/** Holds the whole folder to the rules of docs/authoring.md. */
class ContentCheckTest {

    private static final Released RELEASED =
            ReleasedJson.read(Shipped.FOLDER.text(Released.FILE).orElseThrow());

    @Test
    void everySimulationHoldsTogetherAndIsFitForTheCatalogue() {
        assertThat(Shipped.PACK.sims()).isNotEmpty();
        Shipped.refuse(
                Shipped.PACK.sims().keySet().stream()
                        .flatMap(id -> Shipped.report(id).problems().stream())
                        .toList());
    }

    @Test
    void nothingReleasedHasChanged() {
        Shipped.refuse(RELEASED.problems(Shipped.PACK.documents()));
    }

    @Test
    void everythingIsReleased() {
        assertThat(Shipped.PACK.documents()).extracting(PackDocument::kind).contains(Kind.values());
        assertThat(RELEASED.with(Shipped.PACK.documents())).isEqualTo(RELEASED);
    }

    @Test
    void theJarHoldsTheSamePack() {
        var jar = ContentSource.classpath(getClass().getClassLoader(), "academy/");

        assertThat(Shipped.compile(jar).documents())
                .extracting(PackDocument::kind, PackDocument::id, PackDocument::hash)
                .containsExactlyElementsOf(
                        Shipped.PACK.documents().stream()
                                .map(
                                        one ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        one.kind(), one.id(), one.hash()))
                                .toList());
    }
}
