package gongwen.model;

import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that the unit relies on (依据) or has made (制度文件).
 *
 * @param shortName the name by which texts cite it once it has been named in full
 * @param copies how many were signed, as for letters of responsibility
 * @param signers who signed them, as a class and not by name (全体教职工)
 */
public record CitedDocument(
    Ref ref,
    @Key(en = "title", zh = "名称", required = true) String title,
    @Key(en = "issuer", zh = "发文机关") String issuer,
    @Key(en = "number", zh = "文号") String number,
    @Key(en = "date", zh = "日期") Optional<LocalDate> date,
    @Key(en = "short", zh = "简称") String shortName,
    @Key(en = "kind", zh = "类别") String kind,
    @Key(en = "copies", zh = "份数") Optional<Count> copies,
    @Key(en = "signers", zh = "签订人") String signers,
    @Key(en = "theme", zh = "主题") String theme) {}
