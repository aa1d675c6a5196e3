import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Validates PDF/A-1 files with Apache PDFBox Preflight: one line a file, then one an error; the status is how many files fail. */
public class Preflight {
  public static void main(String[] files) throws Exception {
    int failed = 0;
    for (String file : files) {
      PreflightParser parser = new PreflightParser(new File(file));
      ValidationResult result;
      try {
        parser.parse();
        try (PreflightDocument document = parser.getPreflightDocument()) {
          document.validate();
          result = document.getResult();
        }
      } catch (org.apache.pdfbox.preflight.exception.SyntaxValidationException unreadable) {
        result = unreadable.getResult();
      }
      System.out.println((result.isValid() ? "VALID   " : "INVALID ") + file);
      for (ValidationResult.ValidationError error : result.getErrorsList())
        System.out.println("  " + error.getErrorCode() + " " + error.getDetails());
      if (!result.isValid()) failed++;
    }
    System.exit(failed);
  }
}
