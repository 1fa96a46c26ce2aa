package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// cosigner verifies lines of type 0x04, which note.NewVerifier does not know.
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.id }
func (c *cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(c.key, []byte(message), signature[8:])
}

func parseCosigner(text string) *cosigner {
	parts := strings.SplitN(text, "+", 3)
	ensure(len(parts) == 3, "malformed cosigner key")
	raw := must(base64.StdEncoding.Strict().DecodeString(parts[2]))
	ensure(len(raw) == 33 && raw[0] == 4, "a cosigner key has type 0x04")
	id := sha256.Sum256(append([]byte(parts[0]+"\n"), raw...))
	ensure(fmt.Sprintf("%x", id[:4]) == parts[1], "wrong key id of "+parts[0])
	return &cosigner{parts[0], binary.BigEndian.Uint32(id[:4]), raw[1:]}
}

type group struct {
	needed  int
	members []string
}

type policy struct {
	log, logKey string
	verifiers   []note.Verifier
	// witnesses gives, by the name in the policy, key name and id.
	witnesses map[string]string
	groups    map[string]group
	quorum    string
}

func parsePolicy(text string) policy {
	p := policy{witnesses: map[string]string{}, groups: map[string]group{}}
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		switch words[0] {
		case "log":
			verifier := must(note.NewVerifier(words[1]))
			p.log = verifier.Name()
			p.logKey = fmt.Sprintf("%s+%08x", verifier.Name(), verifier.KeyHash())
			p.verifiers = append(p.verifiers, verifier)
		case "witness":
			verifier := parseCosigner(words[2])
			p.witnesses[words[1]] = fmt.Sprintf("%s+%08x", verifier.name, verifier.id)
			p.verifiers = append(p.verifiers, verifier)
		case "group":
			members := words[3:]
			needed := map[string]int{"all": len(members), "any": 1}[words[2]]
			if needed == 0 {
				needed = must(strconv.Atoi(words[2]))
			}
			p.groups[words[1]] = group{needed, members}
		case "quorum":
			p.quorum = words[1]
		default:
			panic("unknown line in the policy: " + line)
		}
	}
	ensure(p.log != "" && p.quorum != "" && p.quorum != "none", "the policy names no log or no quorum")
	return p
}

func (p policy) isMet(name string, signed map[string]bool) bool {
	if key, isWitness := p.witnesses[name]; isWitness {
		return signed[key]
	}
	group, isKnown := p.groups[name]
	ensure(isKnown, "unknown name in the policy: "+name)
	met := 0
	for _, member := range group.members {
		if p.isMet(member, signed) {
			met++
		}
	}
	return met >= group.needed
}

func hash(text string) (h tlog.Hash) {
	raw := must(base64.StdEncoding.Strict().DecodeString(text))
	ensure(len(raw) == 32, "a hash has 32 bytes")
	copy(h[:], raw)
	return h
}

func decimal(text string) int64 {
	value := must(strconv.ParseInt(text, 10, 64))
	ensure(strconv.FormatInt(value, 10) == text && value >= 0, "not a decimal: "+text)
	return value
}
