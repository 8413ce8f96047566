import JSONText
import Synchronization

/// Answers the bodies of JSON-RPC 2.0 requests. Knows no transport and no domain.
package final class Dispatcher<Context: Sendable>: Sendable {
  package let limits: Limits
  let table: MethodTable<Context>
  let surroundings: DispatcherSurroundings<Context>
  let deadlines: Deadlines
  let callsInFlight = Atomic(0)
  let isStopping = Atomic(false)

  package init(
    table: MethodTable<Context>, limits: Limits = Limits(),
    surroundings: DispatcherSurroundings<Context>
  ) {
    self.table = table
    self.limits = limits
    self.surroundings = surroundings
    deadlines = Deadlines(limit: limits.deadline, time: surroundings.time)
  }

  /// From now on every new call is answered with −32006; those under way go on.
  package func refuseNewCalls() { isStopping.store(true, ordering: .relaxed) }

  /// Carries out what a body asks for. Answers nil when there is nothing to say, because it held
  /// nothing but notifications.
  package func answer(_ body: [UInt8], context: Context) async -> [UInt8]? {
    let document: JSONDocument
    do {
      document = try JSONDocument(scanning: body, maximumDepth: limits.depth)
    } catch {
      return refuse(.parseError(error.explanation))
    }
    let root = document.root
    guard document.kind(of: root) == .array else {
      return await answer(root, of: document, context: context, isInBatch: false)
        .flatMap { fitted($0, into: limits.responseBytes) }
    }
    return await answerBatch(root, of: document, context: context)
  }

  /// JSON-RPC 2.0 §6. In order, one after another; one call's fault is that call's alone.
  private func answerBatch(
    _ batch: JSONNode, of document: JSONDocument, context: Context
  ) async -> [UInt8]? {
    let elements = Array(document.elements(of: batch).prefix(limits.batchCalls + 1))
    guard !elements.isEmpty else { return refuse(.invalidRequest("The batch is empty.")) }
    guard elements.count <= limits.batchCalls else {
      return refuse(.batchTooLarge(limit: limits.batchCalls))
    }
    var answers: [UInt8] = []
    for element in elements {
      let answered = await answer(element, of: document, context: context, isInBatch: true)
      guard let answered else { continue }
      answers.append(UInt8(ascii: answers.isEmpty ? "[" : ","))
      answers.append(contentsOf: fitted(answered, into: limits.responseBytes - answers.count))
    }
    guard !answers.isEmpty else { return nil }
    answers.append(UInt8(ascii: "]"))
    return answers
  }

  /// The answer to one element, or nil for a notification.
  private func answer(
    _ element: JSONNode, of document: JSONDocument, context: Context, isInBatch: Bool
  ) async -> Answer? {
    let start = surroundings.time.elapsed()
    let requestID = surroundings.makeRequestID()
    let envelope: Envelope
    do {
      envelope = try Envelope(element, of: document)
    } catch {
      observe(nil, error.fault.code, since: start)
      return Answer(outcome: .failure(error.fault), id: error.id, requestID: requestID)
    }
    guard let entry = table[envelope.method] else {
      observe(nil, Fault.methodNotFound.code, since: start)
      return envelope.id.map {
        Answer(outcome: .failure(.methodNotFound), id: $0, requestID: requestID)
      }
    }
    let sent = envelope.params.map { (document, $0) }
    let draft = CallDraft(
      entry: entry, sent: sent, context: context, requestID: requestID, isInBatch: isInBatch,
      isNotification: envelope.id == nil)
    let outcome = await carryOut(draft)
    await wait(for: outcome, since: start)
    observe(entry.method.name, outcome.code, since: start)
    return envelope.id.map { Answer(outcome: outcome, id: $0, requestID: requestID) }
  }

  /// An error that must not tell by its time what was found is answered at the next full multiple of its least duration.
  private func wait(for outcome: Outcome, since start: Duration) async {
    guard case .failure(let fault) = outcome, let least = surroundings.leastDuration(fault)
    else { return }
    let spent = surroundings.time.elapsed() - start
    let times = max(1, (spent / least).rounded(.up))
    do {
      try await surroundings.time.sleep(least * times - spent)
    } catch {
      // Whoever asked has gone.
    }
  }

  private func observe(_ method: String?, _ code: Int?, since start: Duration) {
    let duration = surroundings.time.elapsed() - start
    surroundings.observe(Observation(method: method, code: code, duration: duration))
  }

  private func refuse(_ fault: Fault) -> [UInt8] {
    surroundings.observe(Observation(method: nil, code: fault.code, duration: .zero))
    return fault.answer(requestID: surroundings.makeRequestID())
  }

  /// The text of an answer, or of −32003 in its place when there is no room for it.
  private func fitted(_ answer: Answer, into room: Int) -> [UInt8] {
    let text = answer.text
    guard text.count > room, case .success = answer.outcome else { return text }
    let fault = Fault.responseTooLarge(limit: limits.responseBytes)
    return Answer(outcome: .failure(fault), id: answer.id, requestID: answer.requestID).text
  }
}
