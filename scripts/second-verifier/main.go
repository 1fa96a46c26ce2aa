// The second verifier: it shares no code with Wasit and follows docs/spec. It checks with golang.org/x/mod/sumdb, the
// code of the Go checksum database, so that an error in the first verifier does not stand unseen.
//
//	second-verifier proof  <policy> <leaf> <tlog-proof>
//	second-verifier bundle <bundle> [<policy> [<author keys>]]
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	defer func() {
		if failure := recover(); failure != nil {
			fmt.Println("FAIL", failure)
			os.Exit(1)
		}
	}()
	args := os.Args[1:]
	switch {
	case len(args) == 4 && args[0] == "proof":
		checkProof(read(args[1]), read(args[2]), string(read(args[3])))
	case len(args) >= 2 && len(args) <= 4 && args[0] == "bundle":
		checkBundle(args[1], args[2:])
	default:
		fmt.Println("usage: second-verifier proof <policy> <leaf> <tlog-proof> | bundle <bundle> [<policy> [<author keys>]]")
		os.Exit(2)
	}
}

func checkProof(policyText, leaf []byte, text string) {
	policy := parsePolicy(string(policyText))
	head, checkpoint, found := strings.Cut(text, "\n\n")
	lines := strings.Split(head, "\n")
	ensure(found && len(lines) >= 2 && lines[0] == "c2sp.org/tlog-proof@v1", "malformed proof")
	index := decimal(strings.TrimPrefix(lines[1], "index "))
	var proof tlog.RecordProof
	for _, line := range lines[2:] {
		proof = append(proof, hash(line))
	}
	origin, size, root, by := openCheckpoint([]byte(checkpoint), policy)
	must(0, tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(leaf)))
	fmt.Printf("ok entry %d of %d in %s, signed by %s\n", index, size, origin, strings.Join(by, ", "))
}

// openCheckpoint verifies the signatures of a head and applies the policy.
func openCheckpoint(text []byte, policy policy) (origin string, size int64, root tlog.Hash, by []string) {
	opened := must(note.Open(text, note.VerifierList(policy.verifiers...)))
	lines := strings.Split(opened.Text, "\n")
	ensure(len(lines) == 4 && lines[3] == "", "malformed checkpoint")
	ensure(lines[0] == policy.log, "the checkpoint is of another log")
	signed := map[string]bool{}
	for _, signature := range opened.Sigs {
		key := fmt.Sprintf("%s+%08x", signature.Name, signature.Hash)
		signed[key] = true
		by = append(by, signature.Name)
	}
	ensure(signed[policy.logKey], "not signed by the log")
	ensure(policy.isMet(policy.quorum, signed), "the policy is not met")
	return lines[0], decimal(lines[1]), hash(lines[2]), by
}

func read(path string) []byte { return must(os.ReadFile(path)) }

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func ensure(isTrue bool, otherwise string) {
	if !isTrue {
		panic(otherwise)
	}
}

func equal(a, b []byte, otherwise string) { ensure(bytes.Equal(a, b), otherwise) }
