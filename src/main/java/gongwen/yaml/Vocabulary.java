package gongwen.yaml;

import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.repair.Expected;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one kind of file in both spellings, each where it may stand. */
public final class Vocabulary {
  private final Class<? extends Record> root;
  private Optional<Expected> expected = Optional.empty();
  private final Map<Class<?>, List<Class<? extends Record>>> written = new HashMap<>();
  private final Map<Class<?>, List<Class<? extends Record>>> more = new HashMap<>();
  private final Set<Class<?>> free = new HashSet<>();
  private final Map<Class<?>, Class<? extends Record>> texts = new HashMap<>();

  /** The keys of a file that holds such a record. */
  public Vocabulary(Class<? extends Record> root) {
    this.root = root;
  }

  /** Of values of a type nothing is known. */
  public Vocabulary free(Class<?> type) {
    free.add(type);
    return this;
  }

  /** Values of a type are plain, or these records stand for them. */
  @SafeVarargs
  public final Vocabulary value(Class<?> type, Class<? extends Record>... forms) {
    written.put(type, List.of(forms));
    return this;
  }

  /** Where a record of the type is wanted, the keys of another may stand, too. */
  public Vocabulary also(Class<?> type, Class<? extends Record> other) {
    more.computeIfAbsent(type, t -> new ArrayList<>()).add(other);
    return this;
  }

  /** Where a list of the type is wanted, there are texts under free keys, or these records. */
  public Vocabulary texts(Class<?> type, Class<? extends Record> form) {
    texts.put(type, form);
    return this;
  }

  /** What the file is expected to hold. */
  synchronized Expected expected() {
    Expected known = expected.orElseGet(() -> tree(root, new HashMap<>(), new HashSet<>()));
    expected = Optional.of(known);
    return known;
  }

  private Tree tree(Type type, Map<Type, Tree> trees, Set<String> words) {
    Tree known = trees.get(type);
    if (known != null) {
      return known;
    }
    boolean list = false;
    Type inner = type;
    while (inner instanceof ParameterizedType generic) {
      list |= generic.getRawType() == List.class;
      if (generic.getRawType() == Map.class) {
        return new Tree(Expected.Form.ANYTHING, false, words);
      }
      inner = generic.getActualTypeArguments()[0];
    }
    Class<?> raw = (Class<?>) inner;
    if (free.contains(raw)) {
      return new Tree(Expected.Form.ANYTHING, false, words);
    }
    Expected.Form form = form(raw, list);
    Tree tree = new Tree(form, list && form != Expected.Form.MAPPING, words);
    trees.put(type, tree);
    Class<? extends Record> section = texts.get(raw);
    if (section != null && list) {
      Tree text = new Tree(Expected.Form.TEXT, true, words);
      fill(text, section, trees, words);
      tree.others = new Expected.Entry("", text);
      return tree;
    }
    if (written.containsKey(raw)) {
      for (Class<? extends Record> other : written.getOrDefault(raw, List.of())) {
        fill(tree, other, trees, words);
      }
    } else if (raw.isRecord()) {
      fill(tree, raw, trees, words);
      for (Class<? extends Record> other : more.getOrDefault(raw, List.of())) {
        fill(tree, other, trees, words);
      }
    }
    return tree;
  }

  private void fill(Tree tree, Class<?> record, Map<Type, Tree> trees, Set<String> words) {
    for (Field field : RecordShape.of(record).fields()) {
      words.add(field.en());
      words.add(field.zh());
      Tree value = tree(field.type(), trees, words);
      Expected.Entry entry = new Expected.Entry(field.en(), value);
      tree.entries.putIfAbsent(field.en(), entry);
      tree.entries.putIfAbsent(field.zh(), entry);
    }
  }

  private Expected.Form form(Class<?> type, boolean list) {
    if (list && texts.containsKey(type)) {
      return Expected.Form.MAPPING;
    }
    if (written.containsKey(type)) {
      return Expected.Form.VALUE;
    }
    if (type.isRecord()) {
      return RecordShape.of(type).shorthand().isPresent()
          ? Expected.Form.TEXT
          : Expected.Form.RECORD;
    }
    return type == String.class ? Expected.Form.TEXT : Expected.Form.VALUE;
  }

  /** What stands at one place. */
  private static final class Tree implements Expected {
    private final Form form;
    private final boolean list;
    private final Set<String> words;
    private final Map<String, Entry> entries;
    private Entry others = Entry.UNKNOWN;
    private @Nullable Tree item;

    Tree(Form form, boolean list, Set<String> words) {
      this(form, list, words, new HashMap<>());
    }

    private Tree(Form form, boolean list, Set<String> words, Map<String, Entry> entries) {
      this.form = form;
      this.list = list;
      this.words = words;
      this.entries = entries;
    }

    @Override
    public Form form() {
      return form;
    }

    @Override
    public boolean list() {
      return list;
    }

    @Override
    public Entry entry(String spelling) {
      return entries.getOrDefault(spelling, others);
    }

    @Override
    public Expected item() {
      if (!list) {
        return this;
      }
      Tree known = item;
      if (known == null) {
        known = new Tree(form, false, words, entries);
        known.others = others;
        item = known;
      }
      return known;
    }

    @Override
    public boolean anywhere(String word) {
      return words.contains(word);
    }
  }
}
