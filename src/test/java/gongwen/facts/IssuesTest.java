package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {
  /** Seen in the second quarter; a state of - is one that the quarter does not see. */
  @ParameterizedTest
  @CsvSource({
    // found, due, closed, state
    "2024-05-01, , , OPEN",
    "2024-06-30, , , OPEN",
    "2024-07-01, , , -",
    "2023-01-01, , , OPEN",
    ", , , OPEN",
    "2024-05-01, 2024-06-30, , OPEN",
    "2024-05-01, 2024-06-29, , OVERDUE",
    "2024-05-01, 2024-07-01, , OPEN",
    "2024-05-01, 2024-05-10, 2024-06-30, CLOSED",
    "2024-05-01, 2024-05-10, 2024-07-01, OVERDUE",
    "2024-05-01, 2024-07-05, 2024-07-04, OPEN",
    "2024-01-01, , 2024-03-31, -",
    "2024-01-01, , 2024-04-01, CLOSED",
    ", , 2024-03-31, -",
    ", , 2024-04-01, CLOSED",
  })
  void stateAtTheEndOfTheQuarter(String found, String due, String closed, String state) {
    Ledger ledger = Ledger.unit().issue("W-1", text(found), text(due), text(closed));
    List<IssueFact> issues = ledger.facts("2024-Q2").issues(Scope.OWN);
    assertEquals(
        state.equals("-") ? List.of() : List.of(IssueFact.State.valueOf(state)),
        issues.stream().map(IssueFact::state).toList());
  }

  @Test
  void aLaterClosingDoesNotExistYet() {
    Ledger ledger =
        Ledger.unit()
            .issue("W-1", "2024-05-01", "", "2024-06-20")
            .issue("W-2", "2024-05-01", "", "2024-07-20");
    List<IssueFact> issues = ledger.facts("2024-Q2").issues(Scope.OWN);
    assertEquals(Optional.of(LocalDate.of(2024, 6, 20)), issues.get(0).closed());
    assertEquals(Optional.empty(), issues.get(1).closed());
  }

  @Test
  void thoseOfTheMembersStandBehindTheUnits() {
    Ledger ledger =
        Ledger.unit()
            .issue("W-1", "", "", "")
            .member(new Ledger("云岭村", 2024).issue("Y-1", "", "", ""));
    Facts facts = ledger.facts("2024-Q2");
    assertEquals(List.of("W-1"), ids(facts.issues(Scope.OWN)));
    assertEquals(List.of("Y-1"), ids(facts.issues(Scope.MEMBERS)));
    assertEquals(List.of("W-1", "Y-1"), ids(facts.issues(Scope.ALL)));
  }

  private static List<String> ids(List<IssueFact> issues) {
    return issues.stream().map(fact -> fact.issue().id()).toList();
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
