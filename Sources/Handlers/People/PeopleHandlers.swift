import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// People, units, roles and tokens.
  mutating func addPeople(_ services: Services) {
    add(AuthWhoAmI.self, services.whoAmI)
    add(AuthClaim.self, services.claim)
    add(AuthInvite.self, services.invite)
    add(AuthSignIn.self, services.signIn)
    add(AuthSignOut.self, services.signOut)
    add(AuthChangePassword.self, services.changePassword)
    add(AuthEnrolSecondFactor.self, services.enrolSecondFactor)
    add(AuthConfirmSecondFactor.self, services.confirmSecondFactor)
    add(AuthListSessions.self, services.listSessions)
    add(AuthEndSession.self, services.endSession)
    add(AuthStartDevice.self, services.startDevice)
    add(AuthApproveDevice.self, services.approveDevice)
    add(AuthFinishDevice.self, services.finishDevice)
    add(AuthCreateToken.self, services.createToken)
    add(AuthListTokens.self, services.listTokens)
    add(AuthRevokeToken.self, services.revokeToken)
    add(PeopleAdd.self, services.addPerson)
    add(PeopleUpdate.self, services.updatePerson)
    add(PeopleGet.self, services.getPerson)
    add(PeopleList.self, services.listPeople)
    add(PeopleLeave.self, services.leave)
    add(PeopleAssignSupervisor.self, services.assignSupervisor)
    add(PeopleAllocate.self, services.allocate)
    add(PeopleRecordAbsence.self, services.recordAbsence)
    add(TeamsAdd.self, services.addTeam)
    add(TeamsList.self, services.listTeams)
    add(RolesGrant.self, services.grantRole)
    add(RolesApprove.self, services.approveRole)
    add(RolesRevoke.self, services.revokeRole)
    add(RolesList.self, services.listRoles)
  }
}
