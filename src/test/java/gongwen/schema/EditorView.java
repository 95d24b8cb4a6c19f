package gongwen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gongwen.json.Json;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlNode.Style;
import java.math.BigDecimal;
import java.util.List;

/** A YAML file as an editor sees it: plain values are numbers, yes or nothing (YAML 1.2, core). */
final class EditorView {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final JsonSchema schema;

  EditorView(TemplateLibrary kinds) {
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(tree(kinds));
  }

  /** The schema as what it is written as. */
  static JsonNode tree(TemplateLibrary kinds) {
    try {
      return JSON.readTree(
          Json.of(UnitSchema.of(kinds.list().stream().map(Template::info).toList())));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** What is wrong with it, in the validator's words. */
  List<String> faults(YamlNode root) {
    return schema.validate(json(root)).stream().map(Object::toString).sorted().toList();
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.style() == Style.PLAIN ? plain(scalar.value()) : NODES.textNode(scalar.value());
    }
    if (node instanceof Sequence sequence) {
      ArrayNode items = NODES.arrayNode();
      sequence.items().forEach(item -> items.add(json(item)));
      return items;
    }
    ObjectNode object = NODES.objectNode();
    ((Mapping) node).entries().forEach(e -> object.set(e.key().value(), json(e.value())));
    return object;
  }

  private static JsonNode plain(String value) {
    if (value.matches("|~|null|Null|NULL")) {
      return NODES.nullNode();
    }
    if (value.matches("true|True|TRUE|false|False|FALSE")) {
      return NODES.booleanNode(value.charAt(0) == 't' || value.charAt(0) == 'T');
    }
    return value.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        ? NODES.numberNode(new BigDecimal(value))
        : NODES.textNode(value);
  }
}
