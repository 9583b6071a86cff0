package org.aspirant.practicelms.services;

/** The media types of Assignment and Grade Services, and of Names and Roles. */
enum MediaType {
    LINE_ITEM("application/vnd.ims.lis.v2.lineitem+json"),
    LINE_ITEMS("application/vnd.ims.lis.v2.lineitemcontainer+json"),
    SCORE("application/vnd.ims.lis.v1.score+json"),
    RESULTS("application/vnd.ims.lis.v2.resultcontainer+json"),
    MEMBERS("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");

    private final String text;

    MediaType(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
