package org.aspirant.practicelms.launch;

/** What somebody reads, as the platform tells the tool. */
public enum Language {
    ENGLISH("en", "English"),
    SPANISH("es", "Español");

    private final String tag;
    private final String label;

    Language(String tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** The {@code locale} of the message. */
    public String tag() {
        return tag;
    }

    /** Its name in itself. */
    public String label() {
        return label;
    }
}
