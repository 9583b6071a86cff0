package org.aspirant.tool.web.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.view.MessageView;
import org.aspirant.academy.simulation.view.Recap;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * A scene of a run.
 *
 * @param nextNumber the number that the next move will have; the form carries it
 * @param undo how far the simulation lets one go back
 * @param drafts what was typed and not sent
 * @param countdown in a scene whose limit runs
 * @param recap for somebody who comes back; empty while they are at it
 * @param problem why the last move was not taken, in the reader's language
 * @param sent what the refused form held, so that nothing has to be typed or chosen again
 */
public record ScenePage(
        Frame frame,
        About about,
        Run run,
        int nextNumber,
        SceneView scene,
        Policy.Undo undo,
        List<Draft> drafts,
        Optional<Countdown> countdown,
        Optional<Recap> recap,
        Optional<String> problem,
        Sent sent)
        implements Page {

    public ScenePage {
        drafts = List.copyOf(drafts);
    }

    /**
     * What a form held.
     *
     * @param chosen ids of options or people
     * @param texts by the name of their field
     */
    public record Sent(List<String> chosen, Map<String, String> texts) {

        static final Sent NOTHING = new Sent(List.of(), Map.of());

        public Sent {
            chosen = List.copyOf(chosen);
            texts = Map.copyOf(texts);
        }

        boolean isMail() {
            return texts.containsKey(MailForm.MESSAGE);
        }
    }

    @Override
    public String template() {
        return "play/scene.jte";
    }

    /** The path of this run. */
    public String path() {
        return frame.at("attempts/" + run.id().value());
    }

    public boolean isPreview() {
        return run.kind() == Run.Kind.PREVIEW;
    }

    /** What was typed into a field of this scene: in a form that was refused, or before that. */
    public String draft(String field) {
        String refused = sent.isMail() ? null : sent.texts().get(field);
        return refused != null ? refused : kept(scene.id(), field);
    }

    private String kept(String node, String field) {
        return drafts.stream()
                .filter(draft -> draft.node().equals(node) && draft.field().equals(field))
                .map(Draft::text)
                .findFirst()
                .orElse("");
    }

    /** Whether the time ran out, so that only the silence is left. */
    public boolean isTooLate() {
        return countdown.filter(Countdown::isUp).isPresent();
    }

    /** The messages that have arrived. */
    public Inbox inbox() {
        return new Inbox(frame.text(), scene.inbox());
    }

    /** Whether the inbox lies open: something is new in it, or something was just done there. */
    public boolean isInboxOpen() {
        return sent.isMail() || inbox().said().isPresent() || !inbox().fresh().isEmpty();
    }

    /** Whether a message lies open: it is the one whose form was refused. */
    public boolean isOpen(MessageView letter) {
        return letter.id().equals(sent.texts().get(MailForm.MESSAGE));
    }

    /** What was written in answer to a message: in a form that was refused, or before that. */
    public String reply(String message) {
        String refused =
                message.equals(sent.texts().get(MailForm.MESSAGE))
                        ? sent.texts().get(MailForm.REPLY)
                        : null;
        return refused != null ? refused : kept(message, SavingDraft.REPLY);
    }

    /** The reason that is asked for with one of the options, if any is. */
    public Optional<Step.Justify> justify() {
        if (scene.task() instanceof Task.Decide decide) {
            return decide.options().stream()
                    .flatMap(option -> Optional.ofNullable(option.justify()).stream())
                    .findFirst();
        }
        if (scene.task() instanceof Task.PickPeople pick) {
            return Optional.ofNullable(pick.justify());
        }
        return Optional.empty();
    }

    /** The key of the sentence about what can be changed once this is decided. */
    public String finality() {
        if (isPreview()) {
            return "play.final-preview";
        }
        return switch (undo) {
            case NONE -> "play.final";
            case STEP -> "play.final-step";
            case CHECKPOINT -> "play.final-checkpoint";
        };
    }

    public boolean wasChosen(String id) {
        return sent.chosen().contains(id);
    }
}
