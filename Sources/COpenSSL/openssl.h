// What of libcrypto is used: CMS (RFC 5652, RFC 5083) and the certificates and keys that it takes.
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// A macro that Swift does not see.
static const unsigned long workbook_rfc2253 = XN_FLAG_RFC2253;
