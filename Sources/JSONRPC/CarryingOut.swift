import JSONText
import Synchronization

/// A call whose method is known and of which nothing else has been looked at.
struct CallDraft<Context: Sendable>: Sendable {
  let entry: MethodTable<Context>.Entry
  let sent: (document: JSONDocument, node: JSONNode)?
  let context: Context
  let requestID: String
  let isInBatch: Bool
  let isNotification: Bool
}

extension Dispatcher {
  /// Carries out one call, within the deadline if its method has one.
  func carryOut(_ draft: CallDraft<Context>) async -> Outcome {
    guard !isStopping.load(ordering: .relaxed) else { return .failure(.busy()) }
    guard draft.entry.method.pace == .withinDeadline else { return await work(draft) }
    let others = callsInFlight.wrappingAdd(1, ordering: .relaxed).oldValue
    guard others < limits.callsInFlight else {
      callsInFlight.wrappingSubtract(1, ordering: .relaxed)
      return .failure(.busy())
    }
    return await deadlines.run {
      let outcome = await self.work(draft)
      // Only now: a call that timed out is still in flight until its work has ended.
      self.callsInFlight.wrappingSubtract(1, ordering: .relaxed)
      return outcome
    }
  }

  /// Authenticate, intercept, check the parameters, hand over.
  private func work(_ draft: CallDraft<Context>) async -> Outcome {
    let method = draft.entry.method
    do {
      let context = try await surroundings.authenticate(method, draft.context)
      for interceptor in surroundings.interceptors { try await interceptor(method, context) }
      let params = try draft.entry.schema.check(draft.sent)
      let call = Call(
        method: method, requestID: draft.requestID, context: context,
        isInBatch: draft.isInBatch, isNotification: draft.isNotification, params: params)
      return .success(try await draft.entry.carryOut(call))
    } catch let fault as Fault {
      return .failure(pointed(fault, draft))
    } catch is CancellationError {
      return .failure(.busy())
    } catch {
      surroundings.report(error, method.name, draft.requestID)
      return .failure(.internalError)
    }
  }

  /// A handler knows its parameters by name; the caller may have sent them by position.
  private func pointed(_ fault: Fault, _ draft: CallDraft<Context>) -> Fault {
    guard let (document, node) = draft.sent, document.kind(of: node) == .array else { return fault }
    var fault = fault
    fault.errors = fault.errors.map { draft.entry.schema.byPosition($0) }
    return fault
  }
}

extension Outcome {
  /// The error's code; nil for a result.
  var code: Int? {
    switch self {
    case .success: nil
    case .failure(let fault): fault.code
    }
  }
}
