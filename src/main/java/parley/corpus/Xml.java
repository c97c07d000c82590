package parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of a part of an office file. Prefixes and namespaces differ; local names do not. */
record Xml(Element element) {
  private static final int DEEPEST = 10_000;

  /**
   * Parses a part; a document type, and with it any entity, is refused.
   *
   * @throws Unfit if it is no well-formed XML
   */
  static Xml parse(InputStream in) throws IOException {
    try {
      DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
      // One limit on every Java; how deep tables may be nested is decided by who reads them.
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The library's own handler would print what is wrong.
      builder.setErrorHandler(new DefaultHandler());
      return new Xml(builder.parse(in).getDocumentElement());
    } catch (SAXException e) {
      throw new Unfit("the file is damaged: a part of it is no well-formed XML; save it anew");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has a parser", e);
    }
  }

  /** The name without prefix. */
  String name() {
    String local = element.getLocalName();
    return local == null ? element.getTagName() : local;
  }

  boolean is(String name) {
    return name().equals(name);
  }

  List<Xml> children() {
    var children = new ArrayList<Xml>();
    each(children::add);
    return children;
  }

  void each(Consumer<Xml> use) {
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        use.accept(new Xml(child));
      }
    }
  }

  List<Xml> children(String name) {
    return children().stream().filter(child -> child.is(name)).toList();
  }

  /** The first child of a name, or null. */
  @Nullable Xml child(String name) {
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child && new Xml(child).is(name)) {
        return new Xml(child);
      }
    }
    return null;
  }

  /**
   * The elements of a name in it, at whatever depth, each with its place among them.
   *
   * @return places counted from 1 in the order of the file
   */
  IdentityHashMap<Element, Integer> numbered(String name) {
    var numbers = new IdentityHashMap<Element, Integer>();
    String space = element.getNamespaceURI();
    for (Node at = element.getFirstChild(); at != null; at = next(at)) {
      if (at instanceof Element child
          && new Xml(child).is(name)
          && Objects.equals(space, child.getNamespaceURI())) {
        numbers.put(child, numbers.size() + 1);
      }
    }
    return numbers;
  }

  /** What follows a node in the order of the file, within this element; null at its end. */
  @SuppressWarnings("ReferenceEquality")
  private @Nullable Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != element && at != null && at.getNextSibling() == null) {
      at = at.getParentNode();
    }
    return at == element || at == null ? null : at.getNextSibling();
  }

  /** The element at the end of a path of names, or null. */
  @Nullable Xml at(String... path) {
    Xml found = this;
    for (String name : path) {
      found = found == null ? null : found.child(name);
    }
    return found;
  }

  /** The attribute {@code val} of a child, the way settings are written; null without it. */
  @Nullable String setting(String child) {
    Xml found = child(child);
    return found == null ? null : found.attribute("val");
  }

  /** Whether a switch is there and not turned off. */
  boolean switched(String child) {
    Xml found = child(child);
    if (found == null) {
      return false;
    }
    String value = found.attribute("val");
    return value == null || !List.of("0", "false", "off", "none").contains(value);
  }

  /** An attribute in the namespace of the element, or in none; null without it. */
  @Nullable String attribute(String name) {
    String space = element.getNamespaceURI();
    if (space != null && element.hasAttributeNS(space, name)) {
      return element.getAttributeNS(space, name);
    }
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  /** The first attribute of a name in whatever namespace; null without one. */
  @Nullable String named(String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return null;
  }

  /** An attribute as a number from 0 to some thousands; the other number if it is none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
  }

  /** The characters in it, elements in it included. */
  String text() {
    return element.getTextContent();
  }
}
