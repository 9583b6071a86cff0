package org.aspirant.lti.http;

/** Port: one call to a platform. {@link JdkHttpFetch} makes it over the network. */
public interface HttpFetch {

    /** Makes the call. Never throws for what the other side does: that is in the outcome. */
    FetchOutcome fetch(HttpCall call);
}
