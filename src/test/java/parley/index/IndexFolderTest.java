package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class IndexFolderTest {
  @Test
  void aFileThatAWriterDeletedSinceTheListWasMadeIsNoDamage() throws IOException {
    var files = new ByteBuffersDirectory();
    try (IndexOutput file = files.createOutput("kept", IOContext.DEFAULT)) {
      file.writeLong(1);
    }
    var listed =
        new FilterDirectory(files) {
          @Override
          public String[] listAll() {
            return new String[] {"gone", "kept"};
          }
        };
    assertThat(IndexFolder.size(listed)).isEqualTo(Long.BYTES);
  }
}
