package parley.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the certificates of a file, and no others. */
final class ClusterTls {
  private ClusterTls() {}

  /**
   * A context for connections.
   *
   * @param ca certificates in PEM
   * @throws ClusterTrouble if the file cannot be used
   */
  static SSLContext trusting(Path ca) throws ClusterTrouble {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate certificate : certificates(ca)) {
        trusted.setCertificateEntry("ca-" + number++, certificate);
      }
      if (number == 0) {
        throw unusable(ca, "it holds no certificate");
      }
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (ClusterTrouble e) {
      throw e;
    } catch (IOException e) {
      throw unusable(ca, "it cannot be read");
    } catch (GeneralSecurityException e) {
      throw unusable(ca, "it holds no certificates in PEM");
    }
  }

  private static Collection<? extends Certificate> certificates(Path ca)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(ca)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in);
    }
  }

  private static ClusterTrouble unusable(Path ca, String why) {
    return new ClusterTrouble(
        "the certificates of the cluster in " + ca + " cannot be used: " + why, false);
  }
}
