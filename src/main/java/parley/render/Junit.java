package parley.render;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A suite of tests as the XML that build servers read. */
final class Junit {
  private final XMLStreamWriter xml;
  private final String suite;

  /** How a test ended. */
  sealed interface Outcome {
    /** As it should. */
    record Passed() implements Outcome {}

    /** Not held against it, and why. */
    record Skipped(String message) implements Outcome {}

    /**
     * Not as it should.
     *
     * @param type a word for what is wrong
     * @param message one line
     * @param details what to do about it
     */
    record Failed(String type, String message, String details) implements Outcome {}
  }

  /**
   * One test.
   *
   * @param place where it is shown, or null for nowhere
   */
  record Case(String name, @Nullable CheckPlace place, Outcome outcome) {}

  private Junit(XMLStreamWriter xml, String suite) {
    this.xml = xml;
    this.suite = suite;
  }

  static String of(String suite, List<Case> cases) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new Junit(xml, suite).write(cases);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can be written", e);
    }
    return text + "\n";
  }

  private void write(List<Case> cases) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", suite);
    xml.writeAttribute("tests", "" + cases.size());
    xml.writeAttribute("failures", "" + count(cases, Outcome.Failed.class));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "" + count(cases, Outcome.Skipped.class));
    xml.writeAttribute("time", "0");
    xml.writeCharacters("\n");
    for (Case one : cases) {
      write(one);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static long count(List<Case> cases, Class<? extends Outcome> kind) {
    return cases.stream().filter(one -> kind.isInstance(one.outcome())).count();
  }

  private void write(Case one) throws XMLStreamException {
    xml.writeCharacters("  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", suite.replace(' ', '.'));
    xml.writeAttribute("name", printable(one.name()));
    CheckPlace place = one.place();
    if (place != null) {
      xml.writeAttribute("file", printable(place.path()));
      xml.writeAttribute("line", "" + place.line());
    }
    xml.writeAttribute("time", "0");
    switch (one.outcome()) {
      case Outcome.Passed() -> {}
      case Outcome.Skipped(String message) -> {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", printable(message));
      }
      case Outcome.Failed(String type, String message, String details) -> {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", type);
        xml.writeAttribute("message", printable(message));
        xml.writeCharacters(printable(details));
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  /** Without what XML has no way to write. */
  private static String printable(String text) {
    return Printable.line(text)
        .codePoints()
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
