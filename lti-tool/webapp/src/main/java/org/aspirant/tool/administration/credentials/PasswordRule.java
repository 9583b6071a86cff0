package org.aspirant.tool.administration.credentials;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aspirant.tool.administration.AdministratorName;

/**
 * Which passwords are taken: by length, and not if they are among the first that anybody would try.
 *
 * @see <a href="https://pages.nist.gov/800-63-3/sp800-63b.html#memsecretver">NIST SP 800-63B,
 *     section 5.1.1.2</a>: no rules of composition, no forced change
 */
public final class PasswordRule {

    /** In characters (code points). */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 200;

    /**
     * In lower case, without blanks and marks: what is tried first at this length, and our name.
     */
    private static final Set<String> COMMONEST =
            Set.of(
                    "123456789012",
                    "1234567890123",
                    "012345678901",
                    "123123123123",
                    "123456123456",
                    "121212121212",
                    "098765432109",
                    "abcdefghijkl",
                    "abcdefghijklm",
                    "abcabcabcabc",
                    "abcdabcdabcd",
                    "abc123abc123",
                    "qwertyuiopas",
                    "qwertyuiop12",
                    "qwertyuiop123",
                    "qwertyqwerty",
                    "qwerty123456",
                    "qwerty12345678",
                    "1q2w3e4r5t6y",
                    "1qaz2wsx3edc",
                    "asdfghjklzxc",
                    "passwordpassword",
                    "password1234",
                    "password12345",
                    "password123456",
                    "passw0rdpassw0rd",
                    "passwort1234",
                    "contrasena123",
                    "contrasena1234",
                    "contraseña123",
                    "contraseña1234",
                    "administrator",
                    "administrator1",
                    "administrador",
                    "administrador1",
                    "adminadminadmin",
                    "admin1234567",
                    "admin12345678",
                    "letmeinletmein",
                    "letmein12345",
                    "welcome12345",
                    "welcome123456",
                    "changemechangeme",
                    "changeme1234",
                    "iloveyou1234",
                    "iloveyouiloveyou",
                    "correcthorsebatterystaple",
                    "aspirantaspirant",
                    "aspirant1234",
                    "aspirantadmin",
                    "aspirantadministrator");

    private PasswordRule() {}

    /** What is wrong with a password; empty if nothing is. */
    public static Optional<PasswordFault> judge(String password, AdministratorName name) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String bare = bare(normal);
        if (!bare.isEmpty() && bare.replace(bare(name.value()), "").isEmpty()) {
            return Optional.of(PasswordFault.THE_NAME);
        }
        boolean oneCharacter = normal.codePoints().distinct().count() == 1;
        return oneCharacter || COMMONEST.contains(bare)
                ? Optional.of(PasswordFault.COMMON)
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
