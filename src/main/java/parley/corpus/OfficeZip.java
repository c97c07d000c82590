package parley.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The archive that an office file is. Parts are unpacked one by one when they are asked for, in
 * memory and never to a file, so that their names lead nowhere; what they unpack to is limited.
 */
final class OfficeZip extends ZipFileZipEntrySource {
  /** All that may be unpacked of one file: a text of some ten thousand pages. */
  private static final long MOST = 64L << 20;

  private static final String BOMB =
      "its parts unpack to more than 64 MiB, far more than the text of any draft; save the text"
          + " alone as a file of its own";

  private long left = MOST;

  private OfficeZip(ZipFile zip) {
    super(zip);
  }

  /**
   * Opens an archive.
   *
   * @throws IOException if it is none
   */
  static OfficeZip open(byte[] bytes) throws IOException {
    return new OfficeZip(
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Limited(super.getInputStream(entry));
  }

  /** Counts what comes out of a part. */
  private final class Limited extends FilterInputStream {
    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      spend(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int many = super.read(target, offset, length);
      spend(many);
      return many;
    }

    private void spend(int bytes) throws IOException {
      left -= Math.max(0, bytes);
      if (left < 0) {
        throw new Unfit(BOMB);
      }
    }
  }
}
