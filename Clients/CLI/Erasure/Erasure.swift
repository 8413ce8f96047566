import WorkbookProtocol

/// Erasing words for good: checked first, then asked, then done.
struct Erasure {
  /// What is to be erased, as it is asked about.
  let words: String
  let params: GovernanceErase.Params

  static let whatHappens =
    "The keys of the words are destroyed before the answer is given: in the keystore and in the copy of it that the service keeps. Nothing brings the words back."

  /// The word that somebody types who means it: one that no habit types.
  private static let password = "erase"

  func carryOut(_ terms: ErasureTerms, _ desk: Desk) async throws {
    let terminal = desk.terminal
    var params = params
    params.dryRun = true
    let checked = try await desk.call(GovernanceErase.self, params)
    guard !terms.dryRun else {
      terminal.print(Layout.wrapped("\(words). \(checked.statement)"))
      return terminal.print("Nothing was erased, as you asked.")
    }
    terminal.say(Layout.wrapped("\(words). \(checked.statement)"))
    if !terms.yes {
      terminal.say("\n" + Layout.wrapped(Self.whatHappens))
      guard try terminal.asked("\nErase for good? Type the word erase to do it. >") == Self.password
      else { return terminal.print("Nothing was erased.") }
    }
    params.dryRun = nil
    params.code = try terms.code ?? askedCode(terminal)
    let erased = try await erase(params, desk)
    terminal.print(Layout.wrapped(erased.statement))
    terminal.print("  id \(Layout.plain(erased.id))")
  }

  private func askedCode(_ terminal: Terminal) throws -> String? {
    guard terminal.isInteractive else { return nil }
    let code = try terminal.askedUnseen(
      "Code from your authenticator app (Return if your organisation signed you in just now; it is not shown):"
    ).filter { !$0.isWhitespace }
    return code.isEmpty ? nil : code
  }

  private func erase(_ params: GovernanceErase.Params, _ desk: Desk) async throws -> Wire.Erased {
    do {
      return try await desk.call(GovernanceErase.self, params)
    } catch let error as Refusal where error.isUnfinishedErasure {
      throw ErasureUnfinished(error)
    } catch let error as Refusal where error.leavesOutcomeOpen {
      throw ErasureUnknown(error)
    } catch let error as NoAnswer {
      throw ErasureUnknown(error)
    }
  }
}

extension Refusal {
  /// More than a wait: the service says what is still to be done elsewhere.
  fileprivate var isUnfinishedErasure: Bool {
    code == .busy && retryAfterMs == nil && detail != nil
  }
}

/// The words cannot be read here, and the copy of the keystore still holds their keys.
private struct ErasureUnfinished: Reportable {
  let report: String
  let status: ExitStatus

  init(_ error: Refusal) {
    report = Layout.wrapped("Not finished. \(error.detail ?? "")")
    status = error.status
  }
}

/// Words were to be erased, and nobody knows whether they were.
private struct ErasureUnknown: Reportable {
  let report: String
  let status: ExitStatus

  init(_ error: some Reportable) {
    let advice = Layout.wrapped(
      "It is not known whether this was erased. Give the same command again: what is gone cannot be erased twice, and the answer says how it stands. 'workbook erasures' lists what was done."
    )
    report = "\(error.report)\n\n\(advice)"
    status = error.status
  }
}
