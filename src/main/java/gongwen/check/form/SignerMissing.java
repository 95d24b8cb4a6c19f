package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Envelope;
import gongwen.standard.Strength;

/** A document to a superior, with head zone and number, that nobody signed for issue. */
final class SignerMissing extends DocumentRule {
  SignerMissing() {
    super(
        Declaration.of(
            "signer-missing",
            "上行文没有签发人",
            "a document upwards without a signer",
            Strength.PRESCRIBED,
            Message.of("GB/T 9704-2012 7.2.6 签发人", "GB/T 9704-2012 7.2.6, signer")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    Envelope envelope = document.envelope();
    Envelope.Head head = envelope.head();
    if (OfficialKind.upwards(document)
        && envelope.style().hasHeadZone()
        && !head.number().isEmpty()
        && head.signers().isEmpty()) {
      out.add(
          found(
                  document.element("number"),
                  Message.of(
                      "%s是上行文，印了文号，没有签发人",
                      "a %s goes to a superior; it has a number and no signer",
                      OfficialKind.of(document)))
              .hint(
                  "在%1$s里写上%2$s",
                  "name the %2$s under %1$s",
                  document.unit().key("document", "公文要素"),
                  document.unit().key("signer", "签发人")));
    }
  }
}
