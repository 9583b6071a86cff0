package org.aspirant.tool.web.admin.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One form of the account's page; its name is the last part of its address. */
public enum AccountForm {
    PASSWORD,
    APP,
    CODES,
    DISTRICT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AccountForm> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
    }
}
