package parley.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.issue.Breach;
import parley.issue.Findings;
import parley.issue.Judgement;

/**
 * The answer of the gate as a JUnit report: a test case for each issue, one that fails for each
 * reason to fail, and those that the baseline has as skipped.
 */
public final class CheckJunit {
  private static final String SUITE = "parley check";

  private final XMLStreamWriter xml;

  private CheckJunit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  public static String of(Findings findings, Judgement judgement) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new CheckJunit(xml).write(findings, judgement);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can be written", e);
    }
    return text + "\n";
  }

  private void write(Findings findings, Judgement judgement) throws XMLStreamException {
    List<Breach> failed = judgement.breaches();
    List<Breach> known = judgement.known();
    Set<String> told =
        Stream.concat(failed.stream(), known.stream())
            .flatMap(breach -> breach.finding().stream())
            .map(finding -> finding.issue().id())
            .collect(Collectors.toSet());
    List<String> passed =
        findings.all().stream().map(f -> f.issue().id()).filter(id -> !told.contains(id)).toList();
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", "" + (failed.size() + known.size() + passed.size()));
    xml.writeAttribute("failures", "" + failed.size());
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "" + known.size());
    xml.writeAttribute("time", "0");
    line();
    for (Breach breach : failed) {
      failing(breach);
    }
    for (Breach breach : known) {
      open(name(breach));
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", "in the baseline: " + printable(CheckText.what(breach)));
      close();
    }
    for (String issue : passed) {
      open(issue);
      close();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static String name(Breach breach) {
    return (breach.subject() + " " + breach.cause().word()).strip();
  }

  private void failing(Breach breach) throws XMLStreamException {
    open(name(breach));
    xml.writeStartElement("failure");
    xml.writeAttribute("type", breach.cause().word());
    xml.writeAttribute("message", printable(CheckText.what(breach)));
    xml.writeCharacters(printable(CheckPlace.advice(breach.cause())));
    xml.writeEndElement();
    close();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeCharacters("  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", SUITE.replace(' ', '.'));
    xml.writeAttribute("name", printable(name));
    xml.writeAttribute("time", "0");
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
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
