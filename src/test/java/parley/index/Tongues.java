package parley.index;

import java.util.Arrays;
import java.util.List;
import parley.corpus.DocumentKind;

/** The same kind of news in several languages, a report each. */
enum Tongues {
  EN("The parties agreed to withdraw their troops from the coastal districts."),
  AR("اتفق الطرفان على انسحاب القوات من المناطق الساحلية وعلى تبادل الأسرى."),
  DE("Die Vertragsparteien vereinbarten den Abzug der Truppen aus den besetzten Häfen."),
  ES("Las partes acordaron la retirada de los buques de las zonas pesqueras."),
  FR("Les parties s'engagent à respecter l'accord sur les pêcheries côtières."),
  RU("Стороны договорились о выводе войск с приграничных территорий."),
  UK("Сторони погодили виведення військ із прикордонних територій та гарантії безпеки."),
  ZH("双方同意从沿海地区撤出部队。");

  static final List<String> TAGS = List.of("ar", "de", "en", "es", "fr", "ru", "uk", "zh");

  private final String text;

  Tongues(String text) {
    this.text = text;
  }

  private IndexedDocument document() {
    String tag =
        TAGS.stream()
            .filter(name().toLowerCase(java.util.Locale.ROOT)::equals)
            .findFirst()
            .orElseThrow();
    Source source = new Source("tongues/" + tag + ".md", DocumentKind.REPORT, null, tag, "", tag);
    return Talks.document(source, Talks.number(source, Talks.paragraph(text, Facets.NONE)));
  }

  static List<IndexedDocument> documents() {
    return Arrays.stream(values()).map(Tongues::document).toList();
  }
}
