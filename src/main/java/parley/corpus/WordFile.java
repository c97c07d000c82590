package parley.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file that a text is made of.
 *
 * @param body what a reader reads
 * @param styles the styles, if there are any
 * @param numbering the lists, if there are any
 * @param footnotes the notes at the feet of pages
 * @param endnotes the notes at the end
 * @param comments the remarks in the margin
 */
record WordFile(
    Xml body,
    @Nullable Xml styles,
    @Nullable Xml numbering,
    @Nullable Xml footnotes,
    @Nullable Xml endnotes,
    @Nullable Xml comments) {
  private static final String DAMAGED =
      "the file is damaged or no Word file; open it in Word or LibreOffice and save it anew";

  /**
   * Opens a file.
   *
   * @throws IOException if it is none, damaged, locked or far larger than it looks
   */
  static WordFile open(byte[] bytes) throws IOException {
    refuseOld(bytes);
    try (OfficeZip zip = OfficeZip.open(bytes);
        OPCPackage open = OPCPackage.open(zip)) {
      PackagePart main = main(open);
      Xml body = part(main).child("body");
      if (body == null) {
        throw new Unfit(DAMAGED);
      }
      return new WordFile(
          body,
          related(main, "styles"),
          related(main, "numbering"),
          related(main, "footnotes"),
          related(main, "endnotes"),
          related(main, "comments"));
    } catch (InvalidFormatException e) {
      throw new Unfit(DAMAGED);
    }
  }

  /** A file with a password is of the same make as one of an old Word. */
  private static void refuseOld(byte[] bytes) throws IOException {
    FileMagic magic = FileMagic.valueOf(new ByteArrayInputStream(bytes));
    if (magic == FileMagic.OLE2) {
      try (var old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
        DirectoryNode root = old.getRoot();
        throw new Unfit(
            root.hasEntryCaseInsensitive("EncryptedPackage")
                ? "the file is locked with a password; save a copy without one"
                : "this is a file of an old Word; save it as .docx");
      }
    }
  }

  private static PackagePart main(OPCPackage open) throws IOException {
    for (String type :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      for (PackageRelationship relation : open.getRelationshipsByType(type)) {
        PackagePart part = open.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new Unfit(DAMAGED);
  }

  private static Xml part(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return Xml.parse(in);
    }
  }

  /** The first part of a kind that belongs to the text, or null. */
  private static @Nullable Xml related(PackagePart main, String kind)
      throws IOException, InvalidFormatException {
    Optional<PackageRelationship> found = Optional.empty();
    for (PackageRelationship relation : main.getRelationships()) {
      boolean wanted = relation.getRelationshipType().endsWith("/relationships/" + kind);
      if (wanted && relation.getTargetMode() == TargetMode.INTERNAL && found.isEmpty()) {
        found = Optional.of(relation);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    PackagePart part = main.getRelatedPart(found.get());
    return part == null ? null : part(part);
  }
}
