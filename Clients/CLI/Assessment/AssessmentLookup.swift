import WorkbookProtocol

extension Desk {
  /// The one assessment with this id or reference.
  func assessment(_ words: String) async throws -> String {
    if words.isUUID { return words }
    let found = try await call(AssessmentsList.self, .init(reference: words)).items
    guard let first = found.first else {
      throw CommandFailure(
        "There is no assessment with the reference '\(words)' among those you may see. Register it with 'workbook assessment register'.",
        .refused)
    }
    guard found.count == 1 else {
      let ids = found.map {
        "\n  \($0.id)  referred \(clock.shortWords(day: $0.referred))"
      }.joined()
      throw CommandFailure(
        "Several assessments have the reference '\(words)'. Give the id of one:\(ids)", .wrongInput)
    }
    return first.id
  }
}
