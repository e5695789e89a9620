;; Small areas into measures of inequality: the areas of each cell added up, and cells compared. The bytes of this text
;; are in area-table-module.ts; a test compiles it again and compares.
(module
  (memory (export "memory") 1)

  ;; Addresses in bytes; values and people: area after area, each $periods numbers; sums and absent: cell after cell,
  ;; likewise. $step: from one area's values to the next, which is 0 where all areas share one row. $cellOf: one 32-bit
  ;; whole number per area, -1 for an area that belongs to no cell.
  ;; Where value × people is not a number, the area's people go to absent instead of sums.
  ;; The result is -1, or the first area whose cell is not among $cells.
  (func (export "addAreas")
    (param $values i32) (param $step i32) (param $people i32) (param $cellOf i32) (param $areas i32)
    (param $periods i32) (param $cells i32) (param $sums i32) (param $absent i32) (result i32)
    (local $area i32) (local $cell i32) (local $row i32) (local $rowEnd i32) (local $next i32) (local $to i32)
    (local $gone i32) (local $here v128) (local $part v128) (local $after v128) (local $known v128)
    (local $one f64) (local $oneHere f64)

    (local.set $row (i32.shl (local.get $periods) (i32.const 3)))
    (loop $eachArea
      (if (i32.ge_u (local.get $area) (local.get $areas)) (then (return (i32.const -1))))
      (local.set $cell (i32.load (local.get $cellOf)))
      (local.set $cellOf (i32.add (local.get $cellOf) (i32.const 4)))
      (local.set $next (i32.add (local.get $values) (local.get $step)))
      ;; Read without a sign, -1 is beyond all cells.
      (if (i32.ge_u (local.get $cell) (local.get $cells))
        (then
          (if (i32.ne (local.get $cell) (i32.const -1)) (then (return (local.get $area))))
          (local.set $area (i32.add (local.get $area) (i32.const 1)))
          (local.set $values (local.get $next))
          (local.set $people (i32.add (local.get $people) (local.get $row)))
          (br $eachArea)))
      (local.set $area (i32.add (local.get $area) (i32.const 1)))
      (local.set $rowEnd (i32.add (local.get $values) (local.get $row)))
      (local.set $to (i32.mul (local.get $cell) (local.get $row)))
      (local.set $gone (i32.add (local.get $absent) (local.get $to)))
      (local.set $to (i32.add (local.get $sums) (local.get $to)))

      (block $pairsDone
        (loop $eachPair
          (br_if $pairsDone
            (i32.gt_u (i32.add (local.get $values) (i32.const 16)) (local.get $rowEnd)))

          ;; Four periods at once while none is missing.
          (block $notFour
            (br_if $notFour
              (i32.gt_u (i32.add (local.get $values) (i32.const 32)) (local.get $rowEnd)))
            (local.set $part
              (f64x2.mul (v128.load (local.get $values)) (v128.load (local.get $people))))
            (local.set $after
              (f64x2.mul (v128.load offset=16 (local.get $values)) (v128.load offset=16 (local.get $people))))
            (local.set $known (f64x2.add (local.get $part) (local.get $after)))
            (br_if $notFour
              (i32.eqz (i64x2.all_true (f64x2.eq (local.get $known) (local.get $known)))))
            (v128.store (local.get $to) (f64x2.add (v128.load (local.get $to)) (local.get $part)))
            (v128.store offset=16 (local.get $to)
              (f64x2.add (v128.load offset=16 (local.get $to)) (local.get $after)))
            (local.set $values (i32.add (local.get $values) (i32.const 32)))
            (local.set $people (i32.add (local.get $people) (i32.const 32)))
            (local.set $to (i32.add (local.get $to) (i32.const 32)))
            (local.set $gone (i32.add (local.get $gone) (i32.const 32)))
            (br $eachPair))

          (local.set $here (v128.load (local.get $people)))
          (local.set $part (f64x2.mul (v128.load (local.get $values)) (local.get $here)))
          (local.set $known (f64x2.eq (local.get $part) (local.get $part)))
          (v128.store (local.get $to)
            (f64x2.add (v128.load (local.get $to)) (v128.and (local.get $part) (local.get $known))))
          ;; People that are themselves not a number are nobody.
          (v128.store (local.get $gone)
            (f64x2.add (v128.load (local.get $gone))
              (v128.and
                (v128.andnot (local.get $here) (local.get $known))
                (f64x2.eq (local.get $here) (local.get $here)))))
          (local.set $values (i32.add (local.get $values) (i32.const 16)))
          (local.set $people (i32.add (local.get $people) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (local.set $gone (i32.add (local.get $gone) (i32.const 16)))
          (br $eachPair)))

      ;; The last of an odd number of periods.
      (if (i32.lt_u (local.get $values) (local.get $rowEnd))
        (then
          (local.set $oneHere (f64.load (local.get $people)))
          (local.set $one (f64.mul (f64.load (local.get $values)) (local.get $oneHere)))
          (if (f64.eq (local.get $one) (local.get $one))
            (then
              (f64.store (local.get $to) (f64.add (f64.load (local.get $to)) (local.get $one))))
            (else
              (if (f64.eq (local.get $oneHere) (local.get $oneHere))
                (then
                  (f64.store (local.get $gone)
                    (f64.add (f64.load (local.get $gone)) (local.get $oneHere)))))))
          (local.set $people (i32.add (local.get $people) (i32.const 8)))))
      (local.set $values (local.get $next))
      (br $eachArea))
    (unreachable))

  ;; Measures of inequality of one indicator, from what addAreas left in sums and absent: `inequalityColumns` in
  ;; inequality-columns.ts, which see, two periods at a step. $everybody: all people, cell × period. $scratch: room for
  ;; two numbers a group, twice. $out: seven columns, $column bytes apart, each set × period.
  ;; With an odd number of periods the second lane of a set's last step reads and writes one number too far: the next
  ;; set writes over it, and whoever calls leaves room for one more number behind each region.
  (func (export "measure")
    (param $sums i32) (param $absent i32) (param $everybody i32) (param $sets i32) (param $groups i32)
    (param $periods i32) (param $factor f64) (param $scratch i32) (param $out i32) (param $column i32)
    (local $row i32) (local $period i32) (local $group i32) (local $from i32) (local $slot i32) (local $to i32)
    (local $half v128) (local $nothing v128) (local $there v128) (local $people v128) (local $mean v128)
    (local $rate v128) (local $share v128) (local $below v128) (local $rank v128) (local $weighted v128)
    (local $spread v128) (local $together v128) (local $slope v128) (local $residual v128) (local $miss v128)
    (local $reach v128) (local $most v128) (local $least v128) (local $perMean v128)

    (local.set $row (i32.shl (local.get $periods) (i32.const 3)))
    (local.set $half (f64x2.splat (f64.const 0.5)))
    (local.set $nothing (f64x2.splat (f64.const nan)))
    (loop $eachSet
      (if (i32.eqz (local.get $sets)) (then (return)))
      (local.set $sets (i32.sub (local.get $sets) (i32.const 1)))
      (local.set $period (i32.const 0))
      (loop $eachStep
        (local.set $from (i32.shl (local.get $period) (i32.const 3)))
        (local.set $to (i32.add (local.get $out) (local.get $from)))
        (local.set $slot (local.get $scratch))
        (local.set $group (i32.const 0))
        (local.set $there (i64x2.splat (i64.const -1)))
        (local.set $people (f64x2.splat (f64.const 0)))
        (local.set $mean (f64x2.splat (f64.const 0)))
        (loop $eachGroup
          (local.set $share
            (f64x2.sub
              (v128.load (i32.add (local.get $everybody) (local.get $from)))
              (v128.load (i32.add (local.get $absent) (local.get $from)))))
          (local.set $rate
            (f64x2.div (v128.load (i32.add (local.get $sums) (local.get $from))) (local.get $share)))
          (v128.store (local.get $slot) (local.get $share))
          (v128.store offset=16 (local.get $slot) (local.get $rate))
          (local.set $there
            (v128.and (local.get $there)
              (f64x2.gt (local.get $share) (f64x2.splat (f64.const 0)))))
          (local.set $people (f64x2.add (local.get $people) (local.get $share)))
          (local.set $mean
            (f64x2.add (local.get $mean) (f64x2.mul (local.get $share) (local.get $rate))))
          (local.set $from (i32.add (local.get $from) (local.get $row)))
          (local.set $slot (i32.add (local.get $slot) (i32.const 32)))
          (local.set $group (i32.add (local.get $group) (i32.const 1)))
          (br_if $eachGroup (i32.lt_u (local.get $group) (local.get $groups))))
        ;; Whatever has an empty group is not a number from here on.
        (local.set $mean
          (v128.bitselect
            (f64x2.div (local.get $mean) (local.get $people)) (local.get $nothing) (local.get $there)))
        (local.set $most (v128.load offset=16 (local.get $scratch)))
        (local.set $least (local.get $rate))

        (local.set $slot (local.get $scratch))
        (local.set $below (f64x2.splat (f64.const -0.5)))
        (local.set $spread (f64x2.splat (f64.const 0)))
        (local.set $together (f64x2.splat (f64.const 0)))
        (local.set $group (i32.const 0))
        (loop $eachGroup
          (local.set $share (f64x2.div (v128.load (local.get $slot)) (local.get $people)))
          (v128.store (local.get $slot) (local.get $share))
          (local.set $rank
            (f64x2.add (local.get $below) (f64x2.mul (local.get $share) (local.get $half))))
          (local.set $below (f64x2.add (local.get $below) (local.get $share)))
          (local.set $weighted (f64x2.mul (local.get $share) (local.get $rank)))
          (local.set $spread
            (f64x2.add (local.get $spread) (f64x2.mul (local.get $weighted) (local.get $rank))))
          (local.set $together
            (f64x2.add (local.get $together)
              (f64x2.mul (local.get $weighted)
                (f64x2.sub (v128.load offset=16 (local.get $slot)) (local.get $mean)))))
          (local.set $slot (i32.add (local.get $slot) (i32.const 32)))
          (local.set $group (i32.add (local.get $group) (i32.const 1)))
          (br_if $eachGroup (i32.lt_u (local.get $group) (local.get $groups))))
        (local.set $slope (f64x2.div (local.get $together) (local.get $spread)))

        (local.set $slot (local.get $scratch))
        (local.set $below (f64x2.splat (f64.const -0.5)))
        (local.set $residual (f64x2.splat (f64.const 0)))
        (local.set $group (i32.const 0))
        (loop $eachGroup
          (local.set $share (v128.load (local.get $slot)))
          (local.set $rank
            (f64x2.add (local.get $below) (f64x2.mul (local.get $share) (local.get $half))))
          (local.set $below (f64x2.add (local.get $below) (local.get $share)))
          (local.set $miss
            (f64x2.sub
              (f64x2.sub (v128.load offset=16 (local.get $slot)) (local.get $mean))
              (f64x2.mul (local.get $slope) (local.get $rank))))
          (local.set $residual
            (f64x2.add (local.get $residual)
              (f64x2.mul (local.get $share) (f64x2.mul (local.get $miss) (local.get $miss)))))
          (local.set $slot (i32.add (local.get $slot) (i32.const 32)))
          (local.set $group (i32.add (local.get $group) (i32.const 1)))
          (br_if $eachGroup (i32.lt_u (local.get $group) (local.get $groups))))

        (local.set $reach
          (f64x2.sqrt
            (f64x2.div
              (f64x2.mul (local.get $residual) (f64x2.splat (local.get $factor))) (local.get $spread))))
        ;; Where the mean is not a number, neither is any measure; nothing is relative to a rate of 0.
        (local.set $there (f64x2.eq (local.get $mean) (local.get $mean)))
        (local.set $most (v128.bitselect (local.get $most) (local.get $nothing) (local.get $there)))
        (local.set $perMean
          (f64x2.div
            (f64x2.splat (f64.const 1))
            (v128.bitselect (local.get $nothing) (local.get $mean)
              (f64x2.eq (local.get $mean) (f64x2.splat (f64.const 0))))))
        (local.set $slope (f64x2.sub (f64x2.splat (f64.const 0)) (local.get $slope)))
        (v128.store (local.get $to) (local.get $slope))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (v128.store (local.get $to) (f64x2.sub (local.get $slope) (local.get $reach)))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (v128.store (local.get $to) (f64x2.add (local.get $slope) (local.get $reach)))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (v128.store (local.get $to) (f64x2.mul (local.get $slope) (local.get $perMean)))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (local.set $rate
          (v128.bitselect (local.get $nothing) (local.get $least)
            (f64x2.eq (local.get $least) (f64x2.splat (f64.const 0)))))
        (v128.store (local.get $to)
          (f64x2.mul (f64x2.splat (f64.const 100))
            (f64x2.sub (f64x2.splat (f64.const 1))
              (f64x2.mul (local.get $rate) (local.get $perMean)))))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (v128.store (local.get $to) (f64x2.sub (local.get $most) (local.get $least)))
        (local.set $to (i32.add (local.get $to) (local.get $column)))
        (v128.store (local.get $to) (f64x2.div (local.get $most) (local.get $rate)))

        (local.set $period (i32.add (local.get $period) (i32.const 2)))
        (br_if $eachStep (i32.lt_u (local.get $period) (local.get $periods))))
      (local.set $out (i32.add (local.get $out) (local.get $row)))
      (local.set $from (i32.mul (local.get $groups) (local.get $row)))
      (local.set $sums (i32.add (local.get $sums) (local.get $from)))
      (local.set $absent (i32.add (local.get $absent) (local.get $from)))
      (local.set $everybody (i32.add (local.get $everybody) (local.get $from)))
      (br $eachSet)))
)
