package gongwen.cli;

import gongwen.job.Job;
import gongwen.job.Order;
import gongwen.job.Result;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gongwen check}: the same reading and composing as {@code render}, and nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private ReportingOptions reporting = new ReportingOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Printer printer = reporting.printer(console, Printer.Task.CHECK);
    Order order = selection.order().withStrict(reporting.strict());
    Result result = Job.check(order, reporting.listener(printer));
    return reporting.conclude(printer, Printer.Task.CHECK, result).code();
  }
}
