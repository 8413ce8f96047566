import Testing
import WorkbookProtocol

@testable import Handlers
@testable import Storage

/// What a history calls the details of a record.
@Suite struct HistoryDetailTests {
  @Test(arguments: Wire.RecordKind.allCases)
  func `every clear column that is shown has a title, and every code a word`(
    kind: Wire.RecordKind
  ) throws {
    let stored = try #require(RecordKind(rawValue: kind.rawValue))
    let shown = stored.columnMeanings.filter { _, meaning in
      if case .sealed = meaning { false } else { true }
    }
    #expect(Set(kind.historyDetails.keys) == Set(shown.keys))
    for (column, meaning) in shown {
      guard case .word(let word) = meaning else { continue }
      let detail = try #require(kind.historyDetails[column])
      let codes = (1...9).compactMap(word)
      #expect(codes.count > 1, "\(column)")
      for code in codes { #expect(detail.words?(code) != nil, "\(column) \(code)") }
    }
  }
}
