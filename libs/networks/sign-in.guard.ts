import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { AppError } from '#platform';

/**
 * Lets the strategy see what came as JSON alone, and only when both fields are there. It would also read forms, which any
 * page can send, and the address, which ends in logs.
 */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  override canActivate(
    context: ExecutionContext,
  ): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const request = context.switchToHttp().getRequest<Request>();
    const body = (request.is('application/json') ? request.body : undefined) as Record<string, unknown> | undefined;
    const fields = ['email', 'password'].flatMap((path) => {
      const value = body?.[path];
      if (typeof value === 'string' && value) return [];
      return [{ path, rule: value === undefined || value === '' ? 'required' : 'isString' }];
    });
    if (fields.length > 0) throw new AppError('BAD_INPUT', { fields });
    return super.canActivate(context);
  }
}
