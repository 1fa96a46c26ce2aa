;; Compares one encoding (1024 bits at address 0) with `count` others at `others`, their numbers of bits at `sizes`.
;; Writes place and common bits of each that reaches the threshold (Dice, in thousandths) to `out`; returns how many.
;; kernel.ts assembles exactly this.
(module
  (memory (export "memory") 8)
  (func (export "scan") (param $size i32) (param $threshold i32) (param $others i32) (param $sizes i32) (param $out i32) (param $count i32)
    (result i32)
    (local $at i32) (local $hits i32) (local $common i32)
    (local $w0 i64) ;; … $w15: the sixteen words of the encoding
    ;; $w0 = i64.load offset=0 (i32.const 0) … $w15 = i64.load offset=120 (i32.const 0)
    (if (i32.eqz (local.get $count)) (then (return (i32.const 0))))
    (loop $next
      ;; $common = the sum of i64.popcnt (i64.and $w_k (i64.load offset=8k (local.get $others))) for k = 0 … 15
      (if (i32.ge_u (i32.mul (local.get $common) (i32.const 2000))
                    (i32.mul (local.get $threshold) (i32.add (local.get $size) (i32.load (local.get $sizes)))))
        (then
          (i32.store (local.get $out) (local.get $at))
          (i32.store offset=4 (local.get $out) (local.get $common))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))
          (local.set $hits (i32.add (local.get $hits) (i32.const 1)))))
      (local.set $others (i32.add (local.get $others) (i32.const 128)))
      (local.set $sizes (i32.add (local.get $sizes) (i32.const 4)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $count))))
    (local.get $hits)))
