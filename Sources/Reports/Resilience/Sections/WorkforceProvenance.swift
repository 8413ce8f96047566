import ReportDocument
import Workbook

/// How the report was made. Its bases are rounded as all its numbers of people are.
struct WorkforceProvenance {
  private let view: WorkforceView
  private let origin: ReportOrigin

  init(_ view: WorkforceView, _ origin: ReportOrigin) {
    self.view = view
    self.origin = origin
  }

  var provenance: ReportDocument.Provenance {
    .init(
      dataCut: "\(origin.dataCut); released on \(view.release.madeOn.inWords) and unchanged since",
      softwareVersion: origin.softwareVersion,
      policyVersions: origin.versions
        + [.init("Smallest group", "\(view.release.smallestGroup.people) people")]
        + view.instruments.map { .init($0.title, $0.version) },
      formulas: Self.formulas, denominators: denominators)
  }

  private var denominators: [ReportDocument.Denominator] {
    guard let people = view.scope.figures.people else { return [] }
    return [
      .init("People who answered, rounded down to five", people.answered.atLeast),
      .init(
        "People who could have answered, rounded down to five", people.couldAnswer.atLeast ?? 0),
    ]
  }

  private static let formulas: [ReportDocument.Formula] = [
    .init(
      "Average answer",
      "Mean over people of each person’s mean over their months, coded so that 5 is better; to one "
        + "decimal, from 1.5 to 4.5"),
    .init(
      "Mostly or completely",
      "Share of people whose own mean is 3.5 or more: hardly any up to 10%, some below 40%, about half "
        + "to 60%, most below 90%, then nearly all; a percentage to the nearest five from 20 people on"
    ),
    .init(
      "Days in date",
      "Days of practitioners in post, without leave, on which the last confirmed individual session of "
        + "at least the minimum minutes was no older than gap and grace of the frequency policy"),
    .init(
      "Control charts",
      "Mean ± 2.66 × mean moving range of the first 12 points (NHS England, Making Data Count)"),
  ]
}
