import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar and gives its classes that are in class files older than those of Java 6 the form of
 * Java 8, with the stack maps that it asks for: a JVM keeps no older ones in its cache (HotSpot
 * calls them "old classes" and skips them). What the classes do stays the same.
 */
class Renew {
  private static final int MAJOR_VERSION_AT = 7;
  private static final int JAVA_6 = 50;
  private static final int JAVA_8 = 52;

  public static void main(String[] args) throws IOException {
    try (ZipFile old = new ZipFile(args[0]);
        OutputStream file = Files.newOutputStream(Path.of(args[1]));
        ZipOutputStream renewed = new ZipOutputStream(file)) {
      ClassFile form =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(type -> classIn(old, type))
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (ZipEntry entry : Collections.list(old.entries())) {
        byte[] bytes = old.getInputStream(entry).readAllBytes();
        boolean dated =
            entry.getName().endsWith(".class") && bytes[MAJOR_VERSION_AT] < JAVA_6;
        renewed.putNextEntry(new ZipEntry(entry.getName()));
        renewed.write(dated ? renewed(form, bytes) : bytes);
        renewed.closeEntry();
      }
    }
  }

  private static byte[] renewed(ClassFile form, byte[] bytes) {
    // Only code that is put together anew gets stack maps.
    ClassTransform anew = ClassTransform.transformingMethodBodies((code, part) -> code.with(part));
    ClassTransform dated = ClassTransform.endHandler(type -> type.withVersion(JAVA_8, 0));
    return form.transformClass(form.parse(bytes), anew.andThen(dated));
  }

  private static InputStream classIn(ZipFile jar, ClassDesc type) {
    String descriptor = type.descriptorString();
    ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
