import Foundation
import Handlers
import JSONRPC
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct ContractTests {
  private let service: TestService

  init() throws {
    service = try TestService()
  }

  @Test func `every method of the contract has a handler, and the document names no other`()
    async throws
  {
    struct Document: Decodable {
      struct Named: Decodable { let name: String }
      let methods: [Named]
    }
    let contract = Data(service.service.contract)
    let published = try JSONDecoder().decode(Document.self, from: contract).methods.map(\.name)
    #expect(published.sorted() == Registry.methods.map { $0.name }.sorted())
    for name in published {
      let body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(name)"}"#.utf8)
      let visit = Visit(caller: Caller(person: service.newID()))
      let bytes = try #require(await service.service.dispatcher.answer(body, context: visit))
      let isUnknown = String(decoding: bytes, as: UTF8.self)
        .hasPrefix(#"{"jsonrpc":"2.0","error":{"code":-32601"#)
      #expect(!isUnknown, "\(name)")
    }
  }

  @Test func `a method that is not open is refused to whoever has not signed in`() async throws {
    for method in Registry.methods {
      let body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(method.name)"}"#.utf8)
      let bytes = try #require(await service.service.dispatcher.answer(body, context: Visit()))
      let isRefused = String(decoding: bytes, as: UTF8.self).contains(#""code":-32001"#)
      #expect(isRefused == !method.isOpen, "\(method.name)")
    }
  }

  @Test func `the engine's own errors are those of the catalogue`() {
    let faults: [(Fault, ErrorCode)] = [
      (.parseError("x"), .parseError), (.invalidRequest("x"), .invalidRequest),
      (.methodNotFound, .methodNotFound), (.invalidParams([]), .invalidParams),
      (.internalError, .internalError), (.unauthenticated("x"), .unauthenticated),
      (.timedOut, .timedOut), (.responseTooLarge(limit: 1), .responseTooLarge),
      (.batchTooLarge(limit: 1), .batchTooLarge), (.rateLimited(retryAfterMs: 1), .rateLimited),
      (.busy(), .busy), (.forbidden("x"), .forbidden),
    ]
    for (fault, code) in faults {
      #expect(fault.code == code.code)
      #expect(fault.type == code.type)
      #expect(fault.message == code.title, "\(code)")
      #expect(fault.retryable == code.isRetryable, "\(code)")
    }
    #expect(faults.count == ErrorCode.allCases.count { $0.code < 0 })
  }

  @Test func `rpc.discover answers the document byte for byte`() async throws {
    let body = Array(#"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#.utf8)
    let bytes = try #require(await service.service.dispatcher.answer(body, context: Visit()))
    let answer = String(decoding: bytes, as: UTF8.self)
    #expect(answer.contains(String(decoding: service.service.contract, as: UTF8.self)))
  }

  @Test func `the contract's words are the domain's`() {
    func same<Wire, Domain>(_: Wire.Type, _: Domain.Type) -> Bool
    where
      Wire: CaseIterable & RawRepresentable<String>, Domain: CaseIterable & RawRepresentable<String>
    { Set(Wire.allCases.map(\.rawValue)) == Set(Domain.allCases.map(\.rawValue)) }
    #expect(same(Wire.Role.self, Role.self))
    #expect(same(Wire.Discipline.self, Discipline.self))
    #expect(same(Wire.CareerStage.self, CareerStage.self))
    #expect(same(Wire.TeamLevel.self, Team.Level.self))
    #expect(same(Wire.RelationshipKind.self, Relationship.Kind.self))
    #expect(same(Wire.SessionKind.self, SessionKind.self))
    #expect(same(Wire.SessionStatus.self, SessionStatus.self))
    #expect(same(Wire.SessionSetting.self, SessionSetting.self))
    #expect(same(Wire.SessionState.self, SessionState.self))
    #expect(same(Wire.CancelReason.self, CancelReason.self))
    #expect(same(Wire.CancelledBy.self, CancelledBy.self))
    #expect(same(Wire.SupervisionFunction.self, SupervisionFunction.self))
    #expect(same(Wire.CaseOutcome.self, CaseDiscussion.Outcome.self))
    #expect(same(Wire.Emphasis.self, CaseDiscussion.Emphasis.self))
    #expect(same(Wire.YesNoUnknown.self, YesNoUnknown.self))
    #expect(same(Wire.DecisionKind.self, Decision.Kind.self))
    #expect(same(Wire.AssessmentKind.self, Assessment.Kind.self))
    #expect(same(Wire.Criterion.self, Criterion.self))
    #expect(same(Wire.FactAnswer.self, FactAnswer.self))
    #expect(same(Wire.AuditSelection.self, AuditSelection.self))
    #expect(same(Wire.ViewObtained.self, ViewObtained.self))
    #expect(same(Wire.PromptSet.self, DefaultPromptSet.self))
  }
}
