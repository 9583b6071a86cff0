package org.aspirant.tool.web.admin;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a telephone's camera reads it, drawn as one SVG path.
 *
 * @param size of one side in modules, the quiet zone of four modules on each side included (ISO/IEC
 *     18004)
 * @param path the dark modules, one unit each
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /**
     * Draws a text.
     *
     * @throws IllegalArgumentException if it is too long for any code, about 2,300 characters
     */
    public static QrCode of(String text) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }
}
