import ArgumentParser
import WorkbookProtocol

struct ConcernReported: Act {
  static let configuration = CommandConfiguration(
    commandName: "reported", abstract: "Say that police or children's services were told.",
    discussion: """
      Whoever raised the concern can, and every safeguarding lead.

      workbook concern reported ID --reported-to police --reported-at "today 14:00" \\
        --reported-by "Sam Field" --reference 26-1234
      """)

  @Argument(help: "Its id, as 'concern list' shows it.")
  var id: String

  @OptionGroup var report: ReportedOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  private static let form = Form(
    SafeguardingReported.name,
    [
      FormField(
        "/report", title: "Reported", option: "--reported-to, --reported-at and --reported-by",
        asker: { interview, draft in
          draft["/report"] = nil
          try await ConcernForm.askReport(
            interview, &draft, under: "/report", SafeguardingReported.name)
        })
    ])

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.concern(id)
    var draft = Draft()
    try report.give(to: &draft, under: "/report", desk.clock)
    draft["/id"] = .string(record.id)
    draft["/ifRevision"] = .integer(record.revision)
    guard try await Self.form.carryOut(draft, desk, FormTerms(write, surroundings)) != nil else {
      return
    }
    desk.terminal.print(write.dryRun ? Written.nothingStored : "Kept: it has been reported.")
  }
}
