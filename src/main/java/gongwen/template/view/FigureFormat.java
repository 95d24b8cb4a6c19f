package gongwen.template.view;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;

/** How numbers print: figures between their marks, other numbers as a computer writes them. */
public final class FigureFormat extends TemplateNumberFormatFactory {
  /** As a configuration of FreeMarker calls it. */
  public static final String NAME = "figure";

  private static final TemplateNumberFormat FORMAT =
      new TemplateNumberFormat() {
        @Override
        public String formatToPlainText(TemplateNumberModel model) throws TemplateModelException {
          if (model instanceof NumberModel printed) {
            return printed.print();
          }
          Number number = model.getAsNumber();
          return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        }

        @Override
        public boolean isLocaleBound() {
          return false;
        }

        @Override
        public String getDescription() {
          return NAME;
        }
      };

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
    return FORMAT;
  }
}
