package main

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// checkBundle verifies a whole bundle: head, every leaf and tile up to the root, bodies and blobs by their digests, and the
// authors' signatures where their keys are given.
func checkBundle(path string, rest []string) {
	files := readBundle(path)
	ensure(string(files["format"]) == "wasit/bundle/v1\n", "unknown bundle format")
	policyText := files["policy"]
	if len(rest) > 0 {
		policyText = read(rest[0])
		equal(policyText, files["policy"], "the bundle carries another policy")
	}
	origin, size, root, by := openCheckpoint(files["checkpoint"], parsePolicy(string(policyText)))
	var authors []note.Verifier
	if len(rest) > 1 {
		for _, key := range strings.Fields(string(read(rest[1]))) {
			authors = append(authors, must(note.NewVerifier(key)))
		}
	}
	seen := map[string]bool{"format": true, "policy": true, "checkpoint": true, "sealed-sums": true}
	bodies := map[string]bool{}
	hashes := readEntries(files, size, authors, bodies, seen)
	ensure(size == 0 || must(tlog.TreeHash(size, hashes)) == root, "the leaves do not give the signed root")
	checkTiles(files, size, hashes, seen)
	hidden := checkDocuments(files, bodies, seen)
	for name := range files {
		ensure(seen[name], "unknown file "+name)
	}
	fmt.Printf("ok %d entries in %s, signed by %s; %d bodies hidden\n", size, origin, strings.Join(by, ", "), hidden)
}

func readBundle(path string) map[string][]byte {
	reader := tar.NewReader(must(os.Open(path)))
	files := map[string][]byte{}
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return files
		}
		must(0, err)
		ensure(header.Typeflag == tar.TypeReg, "not a plain file: "+header.Name)
		ensure(files[header.Name] == nil, "twice in the bundle: "+header.Name)
		files[header.Name] = append([]byte{}, must(io.ReadAll(reader))...)
	}
}

// storage keeps the tree's hashes in the order of tlog.StoredHashIndex.
type storage []tlog.Hash

func (s storage) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for at, index := range indexes {
		out[at] = s[index]
	}
	return out, nil
}

func readEntries(files map[string][]byte, size int64, authors []note.Verifier, bodies, seen map[string]bool) storage {
	var hashes storage
	counters := map[string]int64{}
	for first := int64(0); first < size; first += 256 {
		width := min(256, size-first)
		path := strings.Replace(tilePath(tlog.Tile{H: 8, L: 0, N: first / 256, W: int(width)}), "tile/0/", "tile/entries/", 1)
		seen[path] = true
		bundle := files[path]
		for at := int64(0); at < width; at++ {
			index := first + at
			ensure(len(bundle) >= 2, fmt.Sprintf("entry %d is missing in %s", index, path))
			length := int(bundle[0])<<8 | int(bundle[1])
			ensure(len(bundle) >= 2+length, fmt.Sprintf("entry %d is cut off in %s", index, path))
			leaf := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			bodies[checkLeaf(leaf, index, authors, counters, hashes)] = true
			hashes = append(hashes, must(tlog.StoredHashesForRecordHash(index, tlog.RecordHash(leaf), hashes))...)
		}
		ensure(len(bundle) == 0, "bytes are left over in "+path)
	}
	return hashes
}

type header struct {
	Act, Actor, At, Body, Ctx string
	N                         int64
	Seen                      struct {
		Root string
		Size int64
	}
}

// checkLeaf reads one leaf strictly and returns the digest of its body.
func checkLeaf(leaf []byte, index int64, authors []note.Verifier, counters map[string]int64, hashes storage) string {
	where := fmt.Sprintf("entry %d: ", index)
	lines := strings.Split(string(leaf), "\n")
	isNote := len(lines) == 5 && lines[0] == "wasit.example/entry/v1" && lines[2] == "" && lines[4] == ""
	ensure(isNote, where+"not a leaf with one signature")
	var h header
	decoder := json.NewDecoder(strings.NewReader(lines[1]))
	decoder.DisallowUnknownFields()
	must(0, decoder.Decode(&h))
	if authors != nil {
		opened := must(note.Open(leaf, note.VerifierList(authors...)))
		ensure(len(opened.Sigs) == 1 && len(opened.UnverifiedSigs) == 0, where+"not signed by a known author")
	}
	counters[h.Actor]++
	ensure(h.N == counters[h.Actor], where+"an act of "+h.Actor+" is missing")
	ensure(h.Seen.Size <= index, where+"saw more than there was")
	if h.Seen.Size > 0 {
		ensure(must(tlog.TreeHash(h.Seen.Size, hashes)) == hash(h.Seen.Root), where+"saw another record: a fork")
	}
	return strings.TrimPrefix(h.Body, "sha256:")
}

func checkTiles(files map[string][]byte, size int64, hashes storage, seen map[string]bool) {
	for level, count := 0, size; count > 0; level, count = level+1, count/256 {
		for n := int64(0); n*256 < count; n++ {
			tile := tlog.Tile{H: 8, L: level, N: n, W: int(min(256, count-n*256))}
			path := tilePath(tile)
			seen[path] = true
			equal(files[path], must(tlog.ReadTileData(tile, hashes)), "tile "+path+" is missing or differs")
		}
	}
}

func checkDocuments(files map[string][]byte, bodies, seen map[string]bool) (hidden int) {
	for name, content := range files {
		kind, digest, _ := strings.Cut(name, "/")
		switch kind {
		case "bodies":
			sum := sha256.Sum256(append([]byte("wasit/body/v1\x00"), content...))
			ensure(fmt.Sprintf("%x", sum) == digest, "body "+name+" differs")
			ensure(len(content) > 32 && json.Valid(bytes.TrimSpace(content[32:])), "body "+name+" is not JSON")
		case "blobs":
			ensure(fmt.Sprintf("%x", sha256.Sum256(content)) == digest, "blob "+name+" differs")
		case "sealed":
		default:
			continue
		}
		seen[name] = true
	}
	for digest := range bodies {
		if files["bodies/"+digest] == nil && files["sealed/"+digest] == nil {
			hidden++
		}
	}
	return hidden
}

// tilePath is the path of C2SP tlog-tiles: that of package tlog without the height.
func tilePath(tile tlog.Tile) string { return strings.Replace(tile.Path(), "tile/8/", "tile/", 1) }

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
