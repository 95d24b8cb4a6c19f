package gongwen.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongwen.catalogue.Catalogue;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is reported has the texts without which code scanning does not take it. */
class SarifDescriptorsTest {
  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsTexts(Language language) {
    List<DiagnosticCode> codes = new ArrayList<>(Catalogue.all());
    codes.add(new ForeignCode("no-answer", Severity.WARNING));
    SarifDescriptors descriptors = new SarifDescriptors(language);
    for (int i = 0; i < codes.size(); i++) {
      assertEquals(i, descriptors.index(codes.get(i)));
      assertEquals(i, descriptors.index(codes.get(i)), "the second time as well");
    }
    JsonNode all = new ObjectMapper().valueToTree(descriptors.all());
    for (int i = 0; i < codes.size(); i++) {
      assertEquals(codes.get(i).id(), all.get(i).get("id").asText());
      for (String text : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
        assertTrue(all.get(i).at(text).asText().length() > 2, codes.get(i).id() + text);
      }
    }
  }

  /** A manifest keeps of a finding no more than the id of its code. */
  @ParameterizedTest
  @EnumSource
  void aCodeThatWasKeptMeansTheSame(Language language) {
    SarifDescriptors fresh = new SarifDescriptors(language);
    SarifDescriptors kept = new SarifDescriptors(language);
    for (DiagnosticCode code : Catalogue.all()) {
      fresh.index(code);
      kept.index(new ForeignCode(code.id(), code.severity()));
    }
    assertEquals(fresh.all(), kept.all());
  }
}
