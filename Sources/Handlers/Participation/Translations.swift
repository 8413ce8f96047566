import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func listTranslations(
    _ params: TranslationsList.Params, _ call: Call<Visit>
  ) async throws -> TranslationsList.Result {
    let paging = try Paging(
      TranslationsList.self, filter: .init(uncheckedOnly: params.uncheckedOnly),
      cursor: params.cursor, limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(TranslationsList.self, call) { reading in
      _ = try reading.require([.authority], "translation")
      let checks = try reading.snapshot.checkedTranslations()
      let lines = content.youngPeople.lines.enumerated()
        .map { (place: $0.offset, line: Wire.TranslationLine($0.element, checks[$0.element.key])) }
        .filter { params.uncheckedOnly != true || !$0.line.checked }
      let page = try paging.page(lines) { [String(100_000 + $0.place)] }
      return .init(items: page.items.map(\.line), nextCursor: page.next)
    }
  }

  func confirmTranslations(
    _ params: TranslationsConfirm.Params, _ call: Call<Visit>
  ) async throws -> TranslationsConfirm.Result {
    let speaker = try Words(required: params.speaker, at: "/speaker")
    let id = makeID(now())
    let lines = Dictionary(
      content.youngPeople.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let written = try await write(
      TranslationsConfirm.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      _ = try writing.require([.authority], "translation")
      for key in params.keys {
        guard let line = lines[key] else { throw Fault.notFound("line") }
        try writing.transaction.confirmTranslation(
          TranslationCheck(
            key: key, textHash: line.welshHash, speaker: speaker, on: writing.today))
      }
      return (id, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension YoungPeoplesWords.Line {
  fileprivate var welshHash: [UInt8] { Digest.sha256(Array(welsh.utf8)) }
}

extension Wire.TranslationLine {
  /// A line is checked when the file says so, or when it was checked here and is still the same.
  fileprivate init(_ line: YoungPeoplesWords.Line, _ check: TranslationCheck?) {
    let isCheckedHere = check.map { $0.textHash == line.welshHash } ?? false
    self.init(
      key: line.key, english: line.english, welsh: line.welsh,
      checked: line.welshCheckedBy != nil || isCheckedHere,
      speaker: line.welshCheckedBy?.text ?? (isCheckedHere ? check?.speaker.text : nil),
      on: isCheckedHere ? check?.on.description : nil)
  }
}
