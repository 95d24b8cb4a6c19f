package gongwen.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.check.RuleLevels;
import gongwen.check.UnitCheck;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.facts.Ledger;
import gongwen.testing.PathPlaces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNumberTest {
  private static List<Diagnostic> found(String text) {
    Ledger ledger = Ledger.unit().on("2024-05-01", "学习").title(text).end();
    UnitUnderCheck unit = new UnitUnderCheck(ledger.dossier(), List.of(), new PathPlaces());
    return new UnitCheck(unit, RuleLevels.OWN, List.of()).records();
  }

  @ParameterizedTest
  @CsvSource({
    "电话13800138000。, 文字里有手机号码, 2-13",
    "电话138 0013 8000。, 文字里有手机号码, 2-15",
    "电话138-0013-8000。, 文字里有手机号码, 2-15",
    "值班电话+8613800138000, 文字里有手机号码, 4-18",
    "住宅电话0571-12345678, 文字里有电话号码, 4-17",
    "家中（0571）12345678, 文字里有电话号码, 2-16",
    "身份证11010519491231002X, 文字里有身份证号, 3-21",
    "身份证11010519491231002x, 文字里有身份证号, 3-21",
    "13800138000, 文字里有手机号码, 0-11",
    "电话19909990999, 文字里有手机号码, 2-13",
    "身份证号：110105491231002, 文字里有身份证号, 5-20",
    "卡号4111111111111111, 文字里有银行卡号, 2-18",
    "卡号6222 0200 0000 0000 000, 文字里有银行卡号, 2-25",
  })
  void numbersOfPersons(String text, String message, String place) {
    List<Diagnostic> found = found(text);
    assertEquals(
        List.of("private-number activities[0].title@" + place),
        found.stream().map(d -> d.id() + " " + d.span().orElseThrow().source().name()).toList());
    assertEquals(message, found.get(0).message().zh());
  }

  @Test
  void eachOfSeveral() {
    assertEquals(2, found("电话13800138000、13900139000。").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证110105194912310021",
        "登记编号110105491231002",
        "卡号4111111111111112",
        "项目代码2401-330100-04-01-123456",
        "发票号码24332000000012345678",
        "合同编号HT13800138000",
        "青教发〔2024〕13800号",
        "2024-05-01至2024-12-31",
        "2024050120241231",
        "投入13800138000元",
        "共15012345678人次",
        "面积1380013.8000平方米",
        "12345678901",
        "138001380001",
        "共13800138000X1",
        "举报电话：0571-12345678",
        "值班室联系方式 0571-12345678",
        "拨打12345、110、119",
        "邮编310000，邮箱 office@example.cn",
        "统一社会信用代码12330100470001234P",
      })
  void othersAreNone(String text) {
    assertEquals(List.of(), found(text));
  }
}
