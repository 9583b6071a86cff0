package org.aspirant.lti.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;

/** The network as a function, which remembers what was asked of it. */
public final class RecordingFetch implements HttpFetch {

    private final List<HttpCall> calls = new CopyOnWriteArrayList<>();
    private volatile Function<HttpCall, FetchOutcome> answers;

    public RecordingFetch(Function<HttpCall, FetchOutcome> answers) {
        this.answers = answers;
    }

    @Override
    public FetchOutcome fetch(HttpCall call) {
        calls.add(call);
        return answers.apply(call);
    }

    public void answerWith(Function<HttpCall, FetchOutcome> other) {
        answers = other;
    }

    public List<HttpCall> calls() {
        return calls;
    }

    public static FetchOutcome answer(int status, String body, String... header) {
        return new FetchOutcome.Answered(
                status,
                header.length == 0 ? Map.of() : Map.of(header[0], List.of(header[1])),
                body);
    }

    public static FetchOutcome failure(FetchFault fault) {
        return new FetchOutcome.Failed(fault, "as the test wants it");
    }
}
