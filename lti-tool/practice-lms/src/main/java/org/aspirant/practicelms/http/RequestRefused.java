package org.aspirant.practicelms.http;

/** A request that is refused with a 4xx status and a reason that the sender can act on. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Refuses.
     *
     * @param status 400 to 499
     * @param reason a sentence: what is wrong and, where that helps, what would be right
     */
    public RequestRefused(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    public static RequestRefused badRequest(String reason) {
        return new RequestRefused(400, reason);
    }

    public static RequestRefused notFound(String reason) {
        return new RequestRefused(404, reason);
    }

    public int status() {
        return status;
    }

    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
