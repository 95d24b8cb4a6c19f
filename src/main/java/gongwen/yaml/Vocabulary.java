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
  private final Map<Type, Tree> trees = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private boolean whole;

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
    Expected known = expected.orElseGet(() -> tree(root));
    expected = Optional.of(known);
    return known;
  }

  private Tree tree(Type type) {
    Tree known = trees.get(type);
    if (known != null) {
      return known;
    }
    boolean list = false;
    Type inner = type;
    while (inner instanceof ParameterizedType generic) {
      list |= generic.getRawType() == List.class;
      if (generic.getRawType() == Map.class) {
        return new Tree(Expected.Form.ANYTHING, false, List.of());
      }
      inner = generic.getActualTypeArguments()[0];
    }
    Tree tree = tree((Class<?>) inner, list);
    trees.put(type, tree);
    return tree;
  }

  private Tree tree(Class<?> raw, boolean list) {
    if (free.contains(raw)) {
      return new Tree(Expected.Form.ANYTHING, false, List.of());
    }
    Expected.Form form = form(raw, list);
    boolean listed = list && form != Expected.Form.MAPPING;
    Class<? extends Record> section = texts.get(raw);
    if (section != null && list) {
      Tree text = new Tree(Expected.Form.TEXT, true, List.of(section));
      return new Tree(form, listed, List.of(), new Expected.Entry("", text));
    }
    List<Class<?>> records = new ArrayList<>();
    if (written.containsKey(raw)) {
      records.addAll(written.getOrDefault(raw, List.of()));
    } else if (raw.isRecord()) {
      records.add(raw);
      records.addAll(more.getOrDefault(raw, List.of()));
    }
    return new Tree(form, listed, records);
  }

  private synchronized Map<String, Expected.Entry> entries(List<Class<?>> records) {
    Map<String, Expected.Entry> entries = new HashMap<>();
    for (Class<?> record : records) {
      for (Field field : RecordShape.of(record).fields()) {
        Expected.Entry entry = new Expected.Entry(field.en(), tree(field.type()));
        entries.putIfAbsent(field.en(), entry);
        entries.putIfAbsent(field.zh(), entry);
      }
    }
    words.addAll(entries.keySet());
    return entries;
  }

  /** Whether the word is a key anywhere; only for one that nothing seen so far has, all is seen. */
  private synchronized boolean anywhere(String word) {
    if (!whole && !words.contains(word)) {
      fill(tree(root), new HashSet<>());
      whole = true;
    }
    return words.contains(word);
  }

  private static void fill(Tree tree, Set<Tree> filled) {
    if (filled.add(tree)) {
      tree.entries().values().forEach(entry -> fill((Tree) entry.value(), filled));
      if (tree.others.value() instanceof Tree other) {
        fill(other, filled);
      }
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
      return type.isAnnotationPresent(Shorthand.class) ? Expected.Form.TEXT : Expected.Form.RECORD;
    }
    return type == String.class ? Expected.Form.TEXT : Expected.Form.VALUE;
  }

  /**
   * What stands at one place. Its keys are looked up when a file has such a place: reflection over
   * all records takes longer than reading a small file, which has few of them.
   */
  private final class Tree implements Expected {
    private final Form form;
    private final boolean list;
    private final List<Class<?>> records;
    private final Entry others;
    private volatile @Nullable Map<String, Entry> entries;
    private volatile @Nullable Tree item;

    Tree(Form form, boolean list, List<Class<?>> records) {
      this(form, list, records, Entry.UNKNOWN);
    }

    Tree(Form form, boolean list, List<Class<?>> records, Entry others) {
      this.form = form;
      this.list = list;
      this.records = records;
      this.others = others;
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
      return entries().getOrDefault(spelling, others);
    }

    Map<String, Entry> entries() {
      Map<String, Entry> known = entries;
      if (known == null) {
        known = Vocabulary.this.entries(records);
        entries = known;
      }
      return known;
    }

    @Override
    public Expected item() {
      if (!list) {
        return this;
      }
      Tree known = item;
      if (known == null) {
        known = new Tree(form, false, records, others);
        known.entries = entries;
        item = known;
      }
      return known;
    }

    @Override
    public boolean anywhere(String word) {
      return Vocabulary.this.anywhere(word);
    }
  }
}
