package parley.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** The plain names of the colours that word processors write as names or numbers. */
final class Colours {
  private static final Pattern NUMBER = Pattern.compile("#?[0-9A-Fa-f]{6}");

  /** Below this share of colour a tone is grey, white or black. */
  private static final double FAINTEST = 0.08;

  private Colours() {}

  /** The name, such as {@code green} for {@code darkGreen} and for {@code 92D050}. */
  static String name(String value) {
    if (NUMBER.matcher(value).matches()) {
      return ofNumber(Integer.parseInt(value.replace("#", ""), 16));
    }
    String plain = value.toLowerCase(Locale.ROOT).replaceFirst("^(?:dark|light|bright)[ -]?", "");
    return switch (plain) {
      case "gray" -> "grey";
      case "white", "black", "auto", "" -> Legend.PLAIN;
      default -> plain;
    };
  }

  private static String ofNumber(int rgb) {
    int red = rgb >> 16;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    if (most - least < FAINTEST * 255) {
      return most > 240 || most < 32 ? Legend.PLAIN : "grey";
    }
    return ofHue(hue(red, green, blue, most, most - least));
  }

  /** The place on the wheel of colours, in degrees. */
  private static double hue(int red, int green, int blue, int most, double range) {
    double turn =
        most == red
            ? (green - blue) / range
            : most == green ? 2 + (blue - red) / range : 4 + (red - green) / range;
    return (turn * 60 + 360) % 360;
  }

  private static String ofHue(double hue) {
    if (hue < 15 || hue >= 345) {
      return "red";
    }
    return hue < 43
        ? "orange"
        : hue < 68
            ? "yellow"
            : hue < 165
                ? "green"
                : hue < 195 ? "cyan" : hue < 255 ? "blue" : hue < 290 ? "purple" : "magenta";
  }
}
