package org.aspirant.practicelms.http;

/** What a handler does with a request: answer it, or end the connection without a word. */
public sealed interface Answer permits Response, Answer.HangUp {

    /** The connection is closed and nothing is sent: what a caller sees of a server that died. */
    record HangUp() implements Answer {}
}
